import { cards } from '../card'
import { theLineIs } from './meanwhile'
import { brokenLink, usual } from './usual'

const ofFather = { params: { orderId: 'order-father' } }
const reversal = { scenario: 'undo-reversal', ...ofFather }
const paid = { scenario: 'refund-paid', ...ofFather }
const confirm = /^核验并缴费/

cards('contribution/undo', [
  {
    ...reversal,
    state: 'pending',
    title: '撤销：五个条件，还差满两小时，几点可以写明',
    notice: ['绿的、等的一眼分得出', '没有能按的撤销按钮'],
    until: ['11月21日 11:33 以后可以撤销', '还要等'],
  },
  {
    scenario: 'undo-reversal-ready',
    ...ofFather,
    state: 'success',
    title: '撤销：五条都满足，按钮写明退回多少',
    notice: ['到几点为止写明', '钱退回原来的账户'],
    until: ['11月21日 24:00 前可以撤销', '撤销，退回 400.00 元'],
  },
  {
    scenario: 'undo-reversal-ready',
    ...ofFather,
    state: 'success',
    variant: 'sure',
    only: ['standard'],
    title: '撤销前再问一次',
    until: ['确认撤销', '不撤了，留着'],
    act: (person) => person.taps('撤销，退回 400.00 元'),
  },
  {
    scenario: 'undo-reversal.used',
    ...ofFather,
    state: 'refused',
    title: '撤销：家人已经看过病，红的那一条写明',
    notice: ['为什么不行、依据、还能怎么办'],
    until: ['家人已经用过这一年的医保，不能撤销', '不满足'],
  },
  {
    scenario: 'undo-none',
    ...ofFather,
    state: 'refused',
    variant: 'none',
    title: '截止前几分钟提交的：不能撤回，为什么',
    until: ['为什么没有 10 分钟', '看看能不能退费'],
  },
  {
    scenario: 'pay-for-father.held',
    ...ofFather,
    state: 'success',
    variant: 'held',
    title: '撤回：10 分钟以内，钟点写明',
    until: [/10:\d\d 前可以撤回/, '撤回 400.00 元'],
  },
  ...usual('能不能撤回', reversal),
  brokenLink('能不能撤回', reversal),
])

cards('contribution/refund', [
  {
    ...paid,
    state: 'success',
    title: '能不能退费：先选原因',
    until: ['为什么想退？', /重复缴了/],
  },
  {
    ...paid,
    state: 'success',
    variant: 'ask',
    title: '退费：没有查到当地规定，就说要先问',
    notice: ['出处和“仅供参考”', '钱退到哪里、要带什么'],
    until: ['能不能退，要先问参保地', '仅供参考'],
    act: (person) => person.chooses(/重复缴了/),
  },
  {
    ...paid,
    params: { orderId: 'order-daughter' },
    state: 'refused',
    title: '退费：长沙的说法是不退，两种说法都摆出来',
    until: ['按当地的说法，不退'],
    act: (person) => person.chooses(/重复缴了/),
  },
  ...usual('能不能退费', paid),
  brokenLink('能不能退费', paid),
])

cards('contribution/progress', [
  {
    scenario: 'undo-month-end',
    params: { orderId: 'order-son' },
    state: 'pending',
    variant: 'scheduled',
    title: '缴费进度：北京月底统一扣，日子和钟点写全',
    until: ['已提交，12月31日 22:00 前可以撤回', '等当地统一收费的那一天'],
  },
  {
    scenario: 'pay-delayed',
    ...ofFather,
    state: 'pending',
    variant: 'late',
    title: '缴费进度：扣款两天了，税务还没入库',
    notice: ['不说失败，也没有再缴的按钮', '念编号、打给谁写明'],
    until: [/已经超过 1 天/, '为什么这么久'],
  },
])

cards('contribution/verify', [
  {
    scenario: 'pay-for-father.ordered',
    ...ofFather,
    state: 'failed',
    variant: 'maintenance',
    title: '缴费前核验：税务系统维护，写明几点以后再来',
    notice: ['没有扣款，核验过的不用再来一遍'],
    until: '正在维护，10:30 以后再来',
    async act(person) {
      await person.fills('短信验证码', '246810')
      await theLineIs(person, 'maintenance')
      await person.taps(confirm)
    },
  },
  {
    scenario: 'pay-for-father.ordered',
    ...ofFather,
    state: 'failed',
    variant: 'outdated',
    only: ['standard'],
    title: '缴费前核验：版本太旧，请更新',
    until: '请更新再办',
    async act(person) {
      await person.fills('短信验证码', '246810')
      await theLineIs(person, 'outdated')
      await person.taps(confirm)
    },
  },
  {
    scenario: 'pay-price-changes.ordered',
    ...ofFather,
    state: 'refused',
    variant: 'price',
    title: '核验的时候过了零点：原来多少、现在多少',
    until: ['要缴的金额和刚才看到的不一样了', /1,100.00/],
    async act(person) {
      await person.fills('短信验证码', '246810')
      await person.taps(confirm)
    },
  },
])
