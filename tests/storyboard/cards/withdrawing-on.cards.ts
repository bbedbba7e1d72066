import type { Person } from '../../journeys/person'
import { cards } from '../card'
import { comesToSignWithdrawal, entersCode, signsWithdrawal } from './steps'
import { brokenLink, usual, usualAfter } from './usual'

const leaving = { scenario: 'withdraw-emigration' }
const on = { params: { requestId: 'request-on' } }
const failed = { scenario: 'withdraw-card-refused', ...on }
const submitted = { scenario: 'withdraw-submitted', params: { requestId: 'request-submitted' } }
const newCard = '6222 0212 3456 7890 128'

const opensAgain = (person: Person) => person.reloads()

/** From the empty field to the code by text message. */
async function namesCard(person: Person): Promise<void> {
  await person.fills('新的银行卡号', newCard)
  await person.taps('填好了，去核验')
  await person.sees('演示验证码：246810')
}

cards('withdrawal/sign', [
  {
    ...leaving,
    state: 'success',
    title: '申请人签名：看一遍申请和承诺，再签名',
    notice: ['谁、为什么、取多少，都写在上面', '不方便手写可以打字'],
    until: ['支取申请和承诺', '用手指在白框里写您的名字'],
    act: comesToSignWithdrawal,
  },
  {
    ...leaving,
    state: 'invalid',
    title: '申请人签名：打的不是自己的姓名',
    until: ['有内容需要改一下', '和您登记的姓名不一样，请写您自己的姓名'],
    async act(person) {
      await comesToSignWithdrawal(person)
      await signsWithdrawal(person, '陈静')
    },
  },
  ...usualAfter('申请人签名', leaving, comesToSignWithdrawal, opensAgain),
])

cards('withdrawal/progress', [
  {
    scenario: 'withdraw-card-return',
    ...on,
    state: 'pending',
    variant: 'card',
    title: '支取进度：打款前要交回老医保卡',
    notice: ['到哪里交、带什么', '演示的办法写明是演示'],
    until: ['审核通过，请先交回老医保卡', '我已到窗口交回老卡'],
  },
  {
    scenario: 'withdraw-rejected',
    ...on,
    state: 'failed',
    variant: 'unreadable',
    title: '支取进度：没有通过，写明为什么、怎么复核',
    until: ['为什么没有通过', /看不清/],
  },
  {
    scenario: 'withdraw-paid',
    ...on,
    state: 'success',
    variant: 'paid',
    title: '支取进度：钱已经打到银行卡，下一个工作日注销',
    until: ['钱已经打到银行卡', '个人账户注销'],
  },
])

cards('withdrawal/new-card', [
  {
    ...failed,
    state: 'success',
    title: '换收款卡：原来的卡没有收下，钱一分没少',
    until: ['钱改打到哪张卡？', '换之前看一看'],
  },
  {
    ...failed,
    state: 'invalid',
    title: '换收款卡：卡号错了一位',
    until: ['有内容需要改一下', /卡号不对/],
    async act(person) {
      await person.fills('新的银行卡号', '6222 0000 0000 0018')
      await person.taps('填好了，去核验')
    },
  },
  {
    scenario: 'withdraw-change-lost',
    ...on,
    state: 'pending',
    title: '换收款卡：送出去了，回执丢了',
    notice: ['不说换了也不说没换', '再查一次，钱不会打两次'],
    until: ['正在确认，请不要重复操作', '再查一次'],
    async act(person) {
      await namesCard(person)
      await entersCode(person, '246810', '核验并换成这张卡')
    },
  },
  {
    ...submitted,
    state: 'refused',
    title: '换收款卡：打款没有被退回，不用换',
    until: '现在不用换卡',
  },
  ...usual('换收款卡', failed),
  brokenLink('换收款卡', failed),
])

cards('withdrawal/form', [
  {
    ...submitted,
    state: 'success',
    title: '支取申请表：已经填好，姓名证件号遮住',
    notice: ['金额有大写', '能存图片，浏览器里能打印', '写明表样是演示画的'],
    until: ['职工基本医疗保险个人账户一次性支取申请表', '肆仟贰佰捌拾陆元伍角叁分'],
    wide: true,
  },
  {
    ...submitted,
    state: 'success',
    variant: 'unmasked',
    title: '支取申请表：核验本人以后，显示一次完整的姓名和证件号',
    until: ['430100199003120013', '重新遮住'],
    async act(person) {
      await person.taps(/显示完整姓名和证件号码/)
      await entersCode(person, '246810', '核验并显示')
    },
  },
  {
    ...submitted,
    params: { requestId: 'request-999' },
    state: 'refused',
    title: '支取申请表：不是自己的申请',
    until: '查不到这份申请',
  },
  ...usual('支取申请表', submitted),
  brokenLink('支取申请表', submitted),
])

cards('withdrawal/how', [
  {
    ...leaving,
    state: 'success',
    title: '支取怎么办：五件事、三种到手的办法、取完以后',
    notice: ['交回老卡、现金或者支票、网银转账，说清哪些是老办法'],
    until: ['支取怎么办，钱怎么到手', '有的地方要交回老卡', '钱怎么到手'],
  },
  ...usual('支取怎么办', leaving),
])
