import type { Person } from '../../journeys/person'
import { cards } from '../card'
import {
  agreesToWithdraw,
  comesToProveWithdrawal,
  entersCode,
  failsToProve,
  handsInPapers,
  mayWithdraw,
  namesPayee,
} from './steps'
import { usualAfter } from './usual'

// The form begins at the reason whatever link is opened: a person walks on from there.
const leaving = { scenario: 'withdraw-emigration' }
const confirm = /^核验并申请支取/

/** The form asks for the verdict anew when the phone was closed on it. */
const opensAgain = (person: Person) => person.reloads()

cards('withdrawal/materials', [
  {
    ...leaving,
    state: 'success',
    title: '支取材料：要交一份',
    notice: ['模拟上传，不打开相机', '按钮带编号，读屏分得清'],
    until: ['请把材料交齐', '还没提供'],
    act: mayWithdraw,
  },
  {
    ...leaving,
    state: 'success',
    variant: 'provided',
    title: '支取材料：交上了，可以换',
    until: ['已提供', '重新模拟上传第 1 份'],
    async act(person) {
      await mayWithdraw(person)
      await person.taps('模拟上传第 1 份')
    },
  },
  {
    ...leaving,
    state: 'invalid',
    title: '支取材料：没交就按了继续',
    notice: ['写明缺哪一份'],
    until: ['有内容需要改一下', /还没有提供“出国（境）定居证明”/],
    async act(person) {
      await mayWithdraw(person)
      await person.taps('材料齐了，继续')
    },
  },
  ...usualAfter('支取材料', leaving, mayWithdraw, opensAgain),
])

cards('withdrawal/payee', [
  {
    ...leaving,
    state: 'success',
    title: '收款银行卡：本人名下的卡',
    notice: ['姓名和卡号不存在手机里，写明'],
    until: ['钱打到哪张卡？', '银行卡号'],
    act: handsInPapers,
  },
  {
    ...leaving,
    state: 'success',
    variant: 'again',
    title: '收款银行卡：手机关过一次，说明为什么要再填',
    until: '请再填一次收款信息',
    async act(person) {
      await namesPayee(person)
      await person.reloads()
    },
  },
  {
    ...leaving,
    state: 'invalid',
    title: '收款银行卡：姓名没填，卡号错了一位',
    until: ['有内容需要改一下', /卡号不对/],
    async act(person) {
      await handsInPapers(person)
      await person.fills('银行卡号', '6222 0000 0000 0018')
      await person.taps('填好了，继续')
    },
  },
  ...usualAfter('收款银行卡', leaving, handsInPapers, opensAgain),
])

cards('withdrawal/consequences', [
  {
    ...leaving,
    state: 'success',
    title: '支取前请看清：取出来以后不能恢复',
    notice: ['不能只取一部分', '后果先于同意', '还有退路'],
    until: ['取出来以后，不能恢复', '取出来以后会这样'],
    act: namesPayee,
  },
  {
    ...leaving,
    state: 'invalid',
    title: '支取前请看清：没有勾就按了继续',
    until: ['有内容需要改一下', '还没有勾选同意。请先看清取出来以后会怎样，再勾选'],
    async act(person) {
      await namesPayee(person)
      await person.taps('我同意，继续')
    },
  },
  ...usualAfter('支取前请看清', leaving, namesPayee, opensAgain),
])

cards('withdrawal/check', [
  {
    ...leaving,
    state: 'success',
    title: '核对支取申请：每一项都能改，按钮写明金额',
    notice: ['卡号打星号', '最晚到账是一个日子'],
    until: ['请核对一遍', '下一步核验身份，核验通过才会提交。'],
    act: agreesToWithdraw,
  },
  ...usualAfter('核对支取申请', leaving, agreesToWithdraw, opensAgain),
])

cards('withdrawal/verify', [
  {
    ...leaving,
    state: 'success',
    title: '支取前核验：核验通过才提交，余额先冻结',
    until: ['最后一步，确认是您本人', '演示验证码：246810'],
    act: comesToProveWithdrawal,
  },
  {
    ...leaving,
    state: 'invalid',
    only: ['standard'],
    title: '支取前核验：验证码不对',
    until: /验证码不对/,
    async act(person) {
      await comesToProveWithdrawal(person)
      await entersCode(person, '111111', confirm)
    },
  },
  {
    ...leaving,
    state: 'failed',
    only: ['standard'],
    title: '支取前核验：填错太多次',
    until: '填错的次数太多了',
    async act(person) {
      await comesToProveWithdrawal(person)
      await failsToProve(person, confirm)
    },
  },
  ...usualAfter('支取前核验', leaving, agreesToWithdraw, (person) => person.taps('确认申请支取 4,286.53 元')),
  {
    ...leaving,
    state: 'refused',
    title: '不予办理：收款人不是来办的人',
    notice: ['防冒领，写明为什么', '钱还在账户里'],
    until: '收款人和来办的人不是同一个人',
    async act(person) {
      await comesToProveWithdrawal(person, '陈静')
      await entersCode(person, '246810', confirm)
    },
  },
  {
    state: 'pending',
    scenario: 'withdraw-reply-lost',
    title: '支取送出去了，回执丢了：正在确认',
    notice: ['不说失败', '再查一次不会重复申请'],
    until: ['正在确认，请不要重复提交', '再查一次'],
    async act(person) {
      await comesToProveWithdrawal(person)
      await entersCode(person, '246810', confirm)
    },
  },
])
