import { cards } from '../card'
import { brokenLink, usual } from './usual'

const state = (stage: string) => ({ scenario: `account-states.${stage}` })

cards('balance/overview', [
  {
    ...state('suspended'),
    state: 'success',
    variant: 'suspended',
    title: '余额：停保了，钱还在',
    notice: ['写清什么还能用、什么不能', '下面是可以怎么办'],
    until: '暂停参保',
  },
  {
    ...state('frozen'),
    state: 'success',
    variant: 'account-frozen',
    title: '余额：账户冻结，先用什么付、怎么解冻',
    until: /欠费的，补缴以后解冻/,
  },
  {
    ...state('transferring'),
    state: 'pending',
    title: '余额：正在转到外地',
    until: '正在转移',
  },
  {
    ...state('closed'),
    state: 'success',
    variant: 'closed',
    title: '余额：支取完了，账户注销',
    until: '已注销',
  },
  {
    ...state('uninsured'),
    state: 'refused',
    variant: 'uninsured',
    title: '余额：没有查到参保信息',
    until: '没有查到您的参保信息',
  },
  {
    scenario: 'balance-frozen',
    state: 'success',
    variant: 'held',
    title: '余额：给父亲缴的 400 元还能撤回，先冻结着',
    until: /给家人缴费先留着的/,
  },
  {
    scenario: 'balance-offline',
    state: 'offline',
    title: '余额：看过以后断了线，写明是几点查到的',
    notice: ['已经看到的不清空', '说清钱没有动'],
    until: '现在没有连上医保柜台',
    act: (person) => person.taps('刷新'),
  },
  {
    scenario: 'wang-yaqin',
    state: 'success',
    variant: 'by-year',
    title: '余额：上海分本年和历年',
    notice: ['写明出处'],
    until: /给家人只能用历年的/,
  },
])

cards('balance/statement', [
  {
    scenario: 'statement-long',
    state: 'success',
    variant: 'long',
    title: '明细：一万条，先看最近的，年份收着',
    until: ['2025年11月', '更早的年份'],
  },
  {
    scenario: 'balance-normal',
    state: 'success',
    variant: 'sort',
    title: '明细：只看自己看病买药的',
    until: ['各类都看', '药店买药'],
    async act(person) {
      await person.taps('只看一类')
      await person.taps('自己看病买药')
    },
  },
  {
    scenario: 'balance-normal',
    state: 'empty',
    variant: 'sort',
    title: '明细：这一类没有收支',
    until: '没有这样的收支',
    async act(person) {
      await person.taps('只看一类')
      await person.taps('支取和保险')
    },
  },
])

cards('balance/entry', [
  {
    scenario: 'sharing-spent',
    params: { entryId: 'MX0036' },
    state: 'success',
    variant: 'relative',
    title: '一笔明细：给女儿付的，写明她自己付了多少',
    until: /要看家人自己的记录/,
  },
])

const spent = { scenario: 'sharing-spent', params: { year: 2025 } }

cards('balance/year', [
  {
    ...spent,
    state: 'success',
    title: '年度汇总：统筹、账户、自己掏，有图有话',
    notice: ['三段旁边都有字和百分数，不只靠颜色', '给家人付的点得进去'],
    until: ['统筹报销', '给家人付了多少'],
    wide: true,
  },
  {
    scenario: 'new-account',
    params: { year: 2025 },
    state: 'empty',
    title: '年度汇总：这一年什么都没有',
    until: '这一年没有用医保看过病、买过药。',
  },
  {
    scenario: 'no-account',
    params: { year: 2025 },
    state: 'refused',
    title: '年度汇总：居民医保没有个人账户',
    until: '您没有医保个人账户',
  },
  ...usual('年度汇总', spent),
  brokenLink('年度汇总', spent),
])
