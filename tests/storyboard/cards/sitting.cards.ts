import { cards } from '../card'
import { theLineIs } from './meanwhile'
import { entersCode, failsToProve } from './steps'
import { brokenLink, usual } from './usual'

const several = { scenario: 'pay-for-several', params: { year: 2026 } }
const atVerify = { scenario: 'pay-for-several.ordered', params: { sittingId: 'sitting-1' } }
const held = { scenario: 'pay-for-several.held', params: { sittingId: 'sitting-1' } }
const confirm = /^核验并给/

cards('contribution/sitting', [
  {
    ...several,
    state: 'success',
    title: '一次给几位缴：选好三位，一共 600 元',
    notice: ['每人一张单，核验一次', '合计和缴完以后的余额都在'],
    until: '确认给 3 位缴费 600.00 元',
    async act(person) {
      for (const name of [/周\*国/, /李\*英/, /刘\*兰/]) await person.chooses(name)
    },
    wide: true,
  },
  {
    ...several,
    state: 'success',
    variant: 'too-much',
    scenario: 'pay-several-too-much',
    title: '一次给几位缴：单独都够，加起来差 100 元',
    notice: ['差多少、怎么办，一句话', '没有确认按钮'],
    until: '加起来差 100.00 元',
    async act(person) {
      for (const name of [/周\*国/, /李\*英/]) await person.chooses(name)
    },
  },
  {
    ...several,
    state: 'success',
    variant: 'one-paid',
    scenario: 'pay-several-one-paid',
    title: '一次给几位缴：缴过的人不在可选的里面',
    until: '这次不能一起缴的',
  },
  {
    ...several,
    state: 'invalid',
    title: '一次给几位缴：没选人，也没勾承诺',
    until: '有内容需要改一下',
    act: (person) => person.taps('请先选家人'),
  },
  {
    ...several,
    state: 'offline',
    title: '一次给几位缴：下单没有收到回复',
    notice: ['说明还没有扣款'],
    until: '没有收到回复',
    async act(person) {
      await person.chooses(/周\*国/)
      await person.chooses(/代缴承诺/)
      await theLineIs(person, 'away')
      await person.taps(/^确认给/)
    },
  },
  {
    ...several,
    state: 'empty',
    scenario: 'bind-parent',
    title: '一次给几位缴：没有能缴的家人',
    until: '现在没有可以一起缴的家人',
  },
  {
    ...several,
    state: 'refused',
    scenario: 'no-account',
    title: '一次给几位缴：自己没有职工医保个人账户',
    until: '您名下没有职工医保个人账户',
  },
  ...usual('一次给几位缴', several),
  brokenLink('一次给几位缴', several),
])

cards('contribution/sitting-verify', [
  {
    ...atVerify,
    state: 'success',
    title: '几位一起核验：给谁、各多少、一共多少',
    until: ['给谁缴', '演示验证码：246810'],
  },
  {
    ...atVerify,
    state: 'invalid',
    title: '几位一起核验：验证码不对',
    until: /验证码不对/,
    act: (person) => entersCode(person, '111111', confirm),
  },
  {
    ...atVerify,
    state: 'failed',
    title: '几位一起核验：填错太多次',
    until: '填错的次数太多了',
    act: (person) => failsToProve(person, confirm),
  },
  {
    ...atVerify,
    state: 'error',
    variant: 'turned-away',
    title: '几位一起核验：人太多，没有受理，可以再按',
    notice: ['说等几秒、没有扣款', '不用重新核验'],
    until: /人多，请稍等/,
    async act(person) {
      await person.sees('演示验证码：246810')
      await theLineIs(person, 'busy')
      await entersCode(person, '246810', confirm)
    },
  },
  ...usual('几位一起核验', atVerify),
  {
    ...atVerify,
    state: 'refused',
    params: { sittingId: 'sitting-999' },
    title: '几位一起核验：不是自己的',
    until: '没有找到这笔缴费',
  },
  brokenLink('几位一起核验', atVerify),
])

cards('contribution/sitting-results', [
  {
    ...held,
    state: 'pending',
    title: '几位的结果：都提交了，各自可以撤回',
    notice: ['几点以前可以撤回写成钟点', '点开一位看那一笔'],
    until: '3 位已经提交',
  },
  {
    ...held,
    scenario: 'pay-for-several.ordered',
    state: 'pending',
    variant: 'not-confirmed',
    title: '几位的结果：还没有确认',
    until: '这几位还没有确认',
  },
  {
    ...held,
    scenario: 'pay-for-several.paid',
    state: 'success',
    title: '几位的结果：三位都缴好了',
    notice: ['合计对得上'],
    until: '3 位都缴好了',
  },
  {
    ...held,
    scenario: 'pay-several-one-fails.paid',
    state: 'failed',
    title: '几位的结果：一位没有缴成，另外两位照样缴成',
    notice: ['没缴成的那一位钱已退回', '合计分开写'],
    until: '2 位缴好了，1 位没有缴成',
  },
  ...usual('几位的结果', held),
  {
    ...held,
    state: 'refused',
    params: { sittingId: 'sitting-999' },
    title: '几位的结果：不是自己的',
    until: '没有找到这笔缴费',
  },
  brokenLink('几位的结果', held),
])
