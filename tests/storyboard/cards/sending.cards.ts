import type { Person } from '../../journeys/person'
import { cards } from '../card'
import { theLineIs } from './meanwhile'
import { brokenLink, usual, usualAfter } from './usual'

const byDay = { scenario: 'wallet-by-day' }
const sent = { scenario: 'wallet-by-day.sent', params: { sendingId: 'sent-1' } }

/** The form filled in for the mother in 烟台, and asked about. */
async function asksForMother(person: Person, yuan = '500'): Promise<void> {
  await person.chooses('父母')
  await person.fills('TA 的姓名', '马秀兰')
  await person.fills('TA 的身份证号', '370600194802140027')
  await person.fills('转多少元', yuan)
  await person.taps('先查能不能转')
}

/** From wherever a cold link leads to the page where everything is checked. */
async function comesToCheck(person: Person): Promise<void> {
  await person.sees('转给谁，转多少？')
  await asksForMother(person)
  await person.sees('核对一下，再确认')
}

/** As far as the code by text message. */
async function comesToProve(person: Person): Promise<void> {
  await comesToCheck(person)
  await person.taps('确认转给 马*兰 500.00 元')
  await person.sees('演示验证码：246810')
}

async function sends(person: Person): Promise<void> {
  await comesToProve(person)
  await person.fills('短信验证码', '246810')
  await person.taps('核验并转 500.00 元')
}

cards('wallet/send', [
  {
    ...byDay,
    state: 'success',
    title: '转给家人：转给谁，转多少',
    notice: ['身份证号不存在手机上，写明', '一笔最多多少、账户有多少，写在金额旁'],
    until: '转给谁，转多少？',
  },
  {
    ...byDay,
    state: 'invalid',
    title: '转给家人：每一处错都说怎么改',
    until: ['有内容需要改一下', '请选 TA 是您的什么人'],
    act: (person) => person.taps('先查能不能转'),
  },
  {
    state: 'refused',
    scenario: 'wallet-mother-not-opened',
    title: '转给家人：母亲还没有开通，给她一页怎么开',
    notice: ['没有转钱', '每条路都能点'],
    until: '这位家人还没有开通医保钱包',
    act: (person) => asksForMother(person),
  },
  {
    ...byDay,
    state: 'offline',
    title: '转给家人：问的时候断了线，填的都在',
    until: '没有连上医保柜台，还没有转钱。您填的都在，请再按一次。',
    async act(person) {
      await person.sees('转给谁，转多少？', 'TA 的姓名')
      await theLineIs(person, 'away')
      await asksForMother(person)
    },
  },
  ...usual('转给家人', byDay),
])

cards('wallet/check', [
  {
    ...byDay,
    state: 'success',
    title: '核对转账：转给谁、转后剩多少、没有收几点退回',
    notice: ['按钮写明转给谁、多少钱', '转出以后不能撤回，说在按钮前'],
    until: ['核对一下，再确认', '转出以后不能撤回'],
    act: comesToCheck,
  },
  {
    state: 'success',
    variant: 'alike',
    scenario: 'wallet-by-day.accepted',
    title: '核对转账：今天已经转过一样的一笔',
    notice: ['几点转的、她收下了，写明'],
    until: '今天已经转过一样的一笔',
    act: comesToCheck,
  },
])

cards('wallet/verify', [
  {
    ...byDay,
    state: 'success',
    title: '转账核验：核验对的是这一笔、这个数',
    until: '演示验证码：246810',
    act: comesToProve,
  },
  {
    ...byDay,
    state: 'invalid',
    title: '转账核验：验证码没有填满',
    until: /验证码/,
    only: ['standard'],
    async act(person) {
      await comesToProve(person)
      await person.taps('核验并转 500.00 元')
    },
  },
  {
    state: 'pending',
    scenario: 'wallet-reply-lost',
    title: '转账核验：没有收到回复，不要再转，去查这一笔',
    notice: ['不说失败，不说成功', '按钮是查，不是再转'],
    until: '还没有收到回复，请不要再转一次',
    act: sends,
  },
  {
    state: 'failed',
    scenario: 'wallet-send-lost',
    title: '转账核验：查过了，医保柜台没有收到，没有转钱',
    until: '医保柜台没有收到这次转账',
    async act(person) {
      await sends(person)
      await person.taps('查这一笔到哪了')
    },
  },
  ...usualAfter('转账核验', byDay, comesToCheck, (person) => person.taps('确认转给 马*兰 500.00 元')),
])

cards('wallet/progress', [
  {
    ...sent,
    state: 'pending',
    title: '转账进度：已转出，等母亲收，写明最晚几点',
    notice: ['钱在哪里写明', '没有倒计时'],
    until: ['已转出，等 马*兰 收', '到哪一步了'],
  },
  {
    state: 'success',
    scenario: 'wallet-by-day.accepted',
    params: sent.params,
    title: '转账进度：母亲已经收下',
    until: '马*兰 已经收下',
  },
  {
    state: 'failed',
    scenario: 'wallet-returned',
    params: sent.params,
    title: '转账进度：没有收，早上六点退回来了，一分不少',
    until: 'TA 没有收，钱退回来了',
  },
  {
    ...sent,
    state: 'offline',
    title: '转账进度：刷新时断了线，看到的是上一次的情况',
    until: '刚才没有连上医保柜台',
    async act(person) {
      await person.sees('已转出，等 马*兰 收')
      await theLineIs(person, 'away')
      await person.taps('刷新进度')
    },
  },
  {
    ...byDay,
    state: 'refused',
    params: { sendingId: 'sending-999' },
    title: '转账进度：不是自己转的',
    until: '没有找到这笔转账',
  },
  ...usual('转账进度', sent),
  brokenLink('转账进度', byDay),
])
