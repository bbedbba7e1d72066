import type { Person } from '../../journeys/person'
import { cards } from '../card'
import { theLineIs, timePasses } from './meanwhile'
import { entersCode, failsToProve } from './steps'
import { brokenLink, usual } from './usual'

const underWay = { scenario: 'pay-under-way' }
const full = { scenario: 'records-full' }
const created = { ...underWay, params: { orderId: 'order-created' } }
const held = { ...underWay, params: { orderId: 'order-held' } }
const neverArrives = { scenario: 'pay-never-arrived.ordered', params: { orderId: 'order-father' } }
const confirm = /^核验并缴费/

/** Confirms an order that its progress page finds unconfirmed. */
async function confirms(person: Person) {
  await person.taps('继续缴费')
  await entersCode(person, '246810', confirm)
}

cards('contribution/verify', [
  {
    ...created,
    state: 'success',
    title: '缴费前核验：缴给谁、多少钱，写在验证码上面',
    notice: ['按钮写明金额', '先不缴了也没关系'],
    until: ['最后一步，确认是您本人', '演示验证码：246810'],
  },
  {
    ...created,
    state: 'success',
    variant: 'face',
    title: '缴费前核验：改用人脸（模拟）',
    until: '模拟人脸核验，不打开摄像头',
    act: (person) => person.taps('改用人脸核验（模拟）'),
  },
  {
    ...created,
    state: 'invalid',
    title: '缴费前核验：验证码不对',
    until: /验证码不对/,
    act: (person) => entersCode(person, '111111', confirm),
  },
  {
    ...created,
    state: 'invalid',
    variant: 'short',
    title: '缴费前核验：六位没有填完',
    until: '请把 6 位数字填完整',
    act: (person) => entersCode(person, '2468', confirm),
  },
  {
    ...created,
    state: 'failed',
    title: '缴费前核验：填错太多次',
    notice: ['换一个验证码就能接着办'],
    until: '填错的次数太多了',
    act: (person) => failsToProve(person, confirm),
  },
  {
    ...created,
    state: 'offline',
    title: '缴费前核验：验证码送出去没有回音',
    notice: ['没有扣款，再试一次'],
    until: /没有收到医保柜台的回复/,
    async act(person) {
      await person.fills('短信验证码', '246810')
      await theLineIs(person, 'away')
      await person.taps(confirm)
    },
  },
  ...usual('缴费前核验', created),
  {
    ...underWay,
    state: 'refused',
    params: { orderId: 'order-999' },
    title: '缴费前核验：不是自己的缴费单',
    notice: ['不摆出能缴的样子'],
    until: '没有找到这笔缴费',
  },
  brokenLink('缴费前核验', underWay),
])

cards('contribution/progress', [
  {
    ...full,
    params: { orderId: 'order-paid' },
    state: 'success',
    title: '缴费进度：缴好了，三步都办完',
    notice: ['扣款、入库、登记各有时间', '凭证在第一个按钮'],
    until: ['缴好了', '看缴费凭证'],
    wide: true,
  },
  {
    ...held,
    state: 'pending',
    title: '缴费进度：已提交，10 分钟内可以撤回',
    notice: ['几点以前可以撤回，写成钟点', '不做什么也会自己办好'],
    until: [/已提交，10:\d\d 前可以撤回/, '撤回这一笔'],
  },
  {
    ...held,
    state: 'pending',
    variant: 'sure',
    title: '缴费进度：撤回前再问一次',
    notice: ['撤回后会怎样说完整', '确认和不撤回并排'],
    until: ['确认撤回', '不撤回了'],
    act: (person) => person.taps('撤回这一笔'),
  },
  {
    ...created,
    state: 'pending',
    variant: 'created',
    title: '缴费进度：单子开了，还没有确认',
    until: '还没有确认缴费',
  },
  {
    ...underWay,
    params: { orderId: 'order-moving' },
    state: 'pending',
    variant: 'moving',
    title: '缴费进度：奶奶不用交钱，正在登记参保',
    notice: ['不说扣款、退款', '现在可以离开'],
    until: ['正在登记参保，请不要重复办理', '现在可以离开'],
  },
  {
    ...neverArrives,
    state: 'pending',
    variant: 'in-doubt',
    title: '缴费进度：确认发出去了，还没有回音',
    notice: ['不说失败，也不让再缴', '自己在查'],
    until: '您的确认已经发出，还没有收到医保柜台的回复。',
    act: confirms,
  },
  {
    ...neverArrives,
    state: 'failed',
    variant: 'not-arrived',
    title: '缴费进度：问了几次，柜台确实没有收到这次确认',
    notice: ['没有扣款', '重新确认还是同一笔'],
    until: '医保柜台没有收到这次确认',
    async act(person) {
      await confirms(person)
      await person.glimpses('您的确认已经发出，还没有收到医保柜台的回复。')
      // The page asks by itself too, and may know before the person has asked often enough: the button is gone then.
      const again = person.phone.screen().getByRole('button', { name: '刷新进度' })
      for (let time = 0; time < 4; time += 1) {
        await again.or(person.phone.screen().getByText('医保柜台没有收到这次确认')).first().waitFor()
        await again.evaluateAll((buttons) => {
          for (const button of buttons) button.dispatchEvent(new MouseEvent('click', { bubbles: true }))
        })
      }
    },
  },
  {
    ...full,
    params: { orderId: 'order-failed' },
    state: 'failed',
    title: '缴费进度：税务局没有收下，钱退回来了',
    notice: ['退回多少写清', '停在哪一步看得出来'],
    until: ['没有缴成功', '税务局没有收下'],
  },
  {
    ...full,
    params: { orderId: 'order-expired' },
    state: 'failed',
    variant: 'expired',
    title: '缴费进度：缴费单过期了',
    until: '缴费单过期了',
  },
  {
    ...full,
    params: { orderId: 'order-revoked' },
    state: 'success',
    variant: 'revoked',
    title: '缴费进度：已经撤回，钱回来了',
    until: '已经撤回',
  },
  {
    ...held,
    state: 'refused',
    variant: 'too-late',
    title: '缴费进度：过了 10 分钟才撤回',
    notice: ['说清钱在哪、还能问谁'],
    until: '已经过了撤回时间',
    async act(person) {
      await person.taps('撤回这一笔')
      await timePasses(person, 10, 'minutes')
      await person.taps('确认撤回')
    },
  },
  {
    ...held,
    state: 'offline',
    title: '缴费进度：刷新时断了线，看到的是上一次的情况',
    notice: ['不清空，不说失败', '写明可能不是最新'],
    until: '刚才没有连上医保柜台',
    async act(person) {
      await person.sees('撤回这一笔')
      await theLineIs(person, 'away')
      await person.taps('刷新进度')
    },
  },
  ...usual('缴费进度', held, { error: '没有连上医保柜台，还不知道这一笔办到哪一步。' }),
  {
    ...underWay,
    state: 'refused',
    params: { orderId: 'order-999' },
    title: '缴费进度：不是自己的缴费单',
    until: '没有找到这笔缴费',
  },
  brokenLink('缴费进度', underWay),
])
