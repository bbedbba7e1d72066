import { cards } from '../card'
import { theLineIs } from './meanwhile'
import { brokenLink, usual } from './usual'

const normal = { scenario: 'balance-normal' }

cards('balance/overview', [
  {
    ...normal,
    state: 'success',
    title: '余额：周明个人账户里有多少钱',
    notice: ['余额最大，写明数据时间', '旧医保卡里的钱单独说，不算在内'],
    until: '旧医保卡里的钱不算在内',
  },
  {
    state: 'success',
    variant: 'frozen',
    scenario: 'withdraw-supplement',
    title: '余额：支取申请在办，钱全部冻结，参保已暂停',
    notice: ['可用 0 元的同时说清冻结了多少', '说明冻结的钱还是本人的'],
    until: ['暂停参保', '看支取办到哪一步了', /这是申请支取先冻结的/],
  },
  {
    state: 'empty',
    scenario: 'new-account',
    title: '余额：刚开户，还是 0 元',
    until: '个人账户可用余额',
  },
  ...usual('余额', normal),
  {
    state: 'refused',
    scenario: 'no-account',
    title: '余额：居民医保没有个人账户',
    notice: ['说明为什么没有，不只说“没有”', '有两条路可走'],
    until: '您没有医保个人账户',
  },
])

cards('balance/statement', [
  {
    ...normal,
    state: 'success',
    title: '明细：按年按月，最近的在前',
    notice: ['进出用正负号，不只用颜色', '每一笔之后还剩多少'],
    until: ['2025年11月', '再看 20 条'],
    wide: true,
  },
  {
    ...normal,
    state: 'success',
    variant: 'one-year',
    title: '明细：只看 2024 年，看到头了',
    until: ['2024年12月', '没有更早的了'],
    act: (person) => person.taps('2024 年'),
  },
  {
    state: 'success',
    variant: 'relatives',
    scenario: 'records-full',
    title: '明细：给家人缴过、撤回过、退回过的钱',
    notice: ['写明是给谁的'],
    until: /给周\*国/,
  },
  {
    state: 'empty',
    scenario: 'new-account',
    title: '明细：还没有任何收支',
    until: '还没有收支',
  },
  ...usual('明细', normal),
  {
    ...normal,
    state: 'offline',
    title: '明细：看到一半断了线，后面的没有取到',
    notice: ['已有的还在，不清空', '再点一次就接着取'],
    until: /后面的没有取到/,
    async act(person) {
      await person.sees('2025年11月')
      await theLineIs(person, 'away')
      await person.taps('再看 20 条')
    },
  },
  {
    state: 'refused',
    scenario: 'no-account',
    title: '明细：居民医保没有个人账户',
    until: '您没有医保个人账户',
  },
])

cards('balance/entry', [
  {
    ...normal,
    state: 'success',
    params: { entryId: 'MX0001' },
    title: '一笔明细：期初余额',
    until: ['期初余额', /对这一笔有疑问/],
  },
  {
    ...normal,
    state: 'success',
    variant: 'spent',
    params: { entryId: 'MX0034' },
    title: '一笔明细：在医院付的钱，地点和这笔之后还剩多少都在',
    until: [/某定点医院/, '这笔之后还剩', /对这一笔有疑问/],
  },
  ...usual('一笔明细', { ...normal, params: { entryId: 'MX0001' } }),
  {
    ...normal,
    state: 'refused',
    params: { entryId: 'MX9999' },
    title: '一笔明细：查不到这一笔',
    notice: ['说明余额没有变化', '回到全部明细'],
    until: '没有查到这一笔',
  },
  brokenLink('一笔明细', normal),
])
