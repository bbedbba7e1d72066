import type { Person } from '../../journeys/person'
import { cards } from '../card'
import { brokenLink, usual } from './usual'

/** As `usual`; in one mode, since the other has nothing else to show. */
const once = (...of: Parameters<typeof usual>) => usual(...of).map((card) => ({ ...card, only: ['standard' as const] }))

const moving = { scenario: 'moving' }
const toNanning = { ...moving, params: { to: '450100' } }
const at = (stage: string) => ({ scenario: `moving.${stage}`, params: { transferId: 'transfer-1' } })

/** The form filled in for 南宁, from wherever a cold link leads. */
async function fillsIn(person: Person): Promise<void> {
  await person.sees('换了地方参保，医保怎么转')
  await person.chooses(/南宁市/)
  await person.taps('看看能不能转')
  await person.taps('去填申请')
  await person.chooses(/换到那里工作/)
  await person.photographs('放上头像面')
  await person.photographs('放上国徽面')
}

async function comesToCheck(person: Person): Promise<void> {
  await fillsIn(person)
  await person.taps('填好了，去核对')
  await person.sees('核对一下，再提交')
}

cards('transfer/start', [
  {
    ...moving,
    state: 'success',
    title: '转移接续：从哪里转到哪里，先办好四件事',
    notice: ['已经接收登记的地方列在前面', '参保凭证马上能开'],
    until: ['换了地方参保，医保怎么转', '已经接收您登记'],
    wide: true,
  },
  {
    scenario: 'moving.submitted',
    state: 'pending',
    title: '转移接续：有一份正在办，不让再提交',
    until: ['有一份转移正在办', '留着等转走的钱'],
  },
  {
    scenario: 'moving-not-stopped',
    state: 'invalid',
    title: '转移接续：没有选地方就往下走',
    until: ['有内容需要改一下', '请选要转到哪里'],
    act: (person) => person.taps('看看能不能转'),
  },
  ...once('转移接续', moving),
])

cards('transfer/ways', [
  {
    ...moving,
    state: 'success',
    title: '怎么转、要多久、带什么、断了怎么办',
    until: ['转移接续，一次说清', '中间别断保'],
  },
  ...once('怎么转', moving),
])

cards('transfer/verdict', [
  {
    scenario: 'moving-spring-festival',
    params: { to: '450100' },
    state: 'success',
    title: '能不能转：春节前提交，2 月 13 日前转出，2 月 20 日前办完',
    notice: ['放假的不算、补班的算，都写出日子'],
    until: ['可以转', '2025年2月13日'],
  },
  {
    scenario: 'moving-within-guangdong',
    params: { to: '440300' },
    state: 'refused',
    title: '能不能转：广东省内不用转，是好消息',
    notice: ['绿色，不是红叉', '有出处'],
    until: '不用转，余额在全省都能用',
  },
  {
    scenario: 'moving-frozen',
    params: { to: '140100' },
    state: 'refused',
    variant: 'conditions',
    title: '能不能转：四件事哪一件没办，一眼看到',
    until: ['要先办好这四件事', '还没有登记'],
  },
  brokenLink('能不能转', moving),
  ...once('能不能转', toNanning),
])

cards('transfer/form', [
  {
    ...moving,
    state: 'success',
    title: '转移申请：为什么转，身份证两面放好了',
    notice: ['演示：照片不发出去、不存下来，写明'],
    until: ['换一张头像面', '换一张国徽面'],
    act: fillsIn,
  },
  {
    ...moving,
    state: 'invalid',
    title: '转移申请：每一处没填的都说',
    until: ['有内容需要改一下', '请选为什么转'],
    async act(person) {
      await person.sees('换了地方参保，医保怎么转')
      await person.chooses(/南宁市/)
      await person.taps('看看能不能转')
      await person.taps('去填申请')
      await person.taps('填好了，去核对')
    },
  },
])

cards('transfer/check', [
  {
    ...moving,
    state: 'success',
    title: '核对转移：提交以后账户里的钱先不能用，说在按钮前',
    until: '核对一下，再提交',
    act: comesToCheck,
  },
])

cards('transfer/verify', [
  {
    ...moving,
    state: 'success',
    title: '转移的最后一步：确认是您本人',
    until: '演示验证码：246810',
    async act(person) {
      await comesToCheck(person)
      await person.taps('确认，去核验本人')
    },
  },
  {
    scenario: 'moving-reply-lost',
    state: 'pending',
    title: '提交转移：没有收到回复，不说失败，先查',
    until: '还没有收到回复，请不要再提交一次',
    async act(person) {
      await comesToCheck(person)
      await person.taps('确认，去核验本人')
      await person.fills('短信验证码', '246810')
      await person.taps('核验并提交')
    },
  },
])

cards('transfer/progress', [
  {
    ...at('accepted'),
    state: 'pending',
    title: '转移进度：第几个工作日，最晚哪天转出、哪天办完',
    notice: ['转出以前可以撤回'],
    until: '原来的地方已经受理，正在转出',
  },
  { ...at('arrived'), state: 'success', title: '转移进度：转好了', until: '转好了，钱到了新地方的账户' },
  {
    ...at('not-taken'),
    state: 'failed',
    title: '转移进度：新地方不接收，钱退回，可以问支取',
    until: '新地方没有接收，钱退回来了',
  },
  ...once('转移进度', at('accepted')),
])

cards('transfer/certificate', [
  {
    ...moving,
    state: 'success',
    title: '参保凭证：马上就有，遮住姓名和号码，能保存',
    until: ['基本医疗保险参保凭证', '示例数据'],
  },
  ...once('参保凭证', moving),
])
