import { cards } from '../card'
import { timePasses } from './meanwhile'
import { usual } from './usual'

const normal = { scenario: 'balance-normal' }

cards('home', [
  {
    ...normal,
    state: 'success',
    title: '首页：余额在上，待办在前，四件事在下',
    notice: ['先答“我现在该做什么”', '长辈版一按就换', '规则有变化，一行带过'],
    until: ['4,286.53', /还没缴 2026 年度居民医保/],
    wide: true,
  },
  {
    state: 'success',
    variant: 'nothing-due',
    scenario: 'bind-parent',
    title: '首页：没有待办的一天',
    until: ['4,286.53', '查余额'],
  },
  {
    state: 'success',
    variant: 'last-day',
    scenario: 'pay-last-day',
    title: '首页：集中缴费的最后一天',
    until: [/今天是最后一天/, '查余额'],
  },
  {
    state: 'success',
    variant: 'stopped',
    scenario: 'withdraw-emigration',
    title: '首页：已经停保，钱还在',
    until: '已暂停参保，钱还在',
  },
  {
    state: 'success',
    variant: 'closed',
    scenario: 'withdraw-submitted',
    title: '首页：支取办完，账户已注销',
    until: '账户已注销',
    async act(person) {
      await person.sees('个人账户可用余额')
      await timePasses(person, 21, 'days')
      await person.reloads()
    },
  },
  {
    state: 'pending',
    scenario: 'pay-under-way',
    title: '首页：三笔缴费各停在一处，最要紧的在前',
    notice: ['只有一个主按钮'],
    until: [/现在还能撤回/, /还差确认/],
  },
  {
    state: 'pending',
    variant: 'several',
    scenario: 'pay-several-held',
    title: '首页：三位一起缴的费是一件事',
    until: '给周*国、李*英、刘*兰缴的费，现在还能撤回',
  },
  {
    state: 'pending',
    variant: 'sending',
    scenario: 'wallet-by-day.sent',
    title: '首页：转给母亲的钱，她还没有收',
    until: '转给马*兰的钱，对方还没有收',
  },
  {
    state: 'pending',
    variant: 'supplement',
    scenario: 'withdraw-supplement',
    title: '首页：支取要补材料',
    until: '申请支取要补材料',
  },
  {
    state: 'pending',
    variant: 'review',
    scenario: 'records-full',
    title: '首页：绑定妻子，审核中',
    until: /绑定陈\*，审核中/,
  },
  {
    state: 'failed',
    scenario: 'withdraw-pay-failed',
    title: '首页：支取的钱没有打到银行卡',
    until: '支取的钱没有打到银行卡',
  },
  {
    state: 'refused',
    scenario: 'no-account',
    title: '首页：父亲自己打开，居民医保没有个人账户',
    until: ['您没有医保个人账户', '查余额'],
  },
  {
    state: 'empty',
    scenario: 'new-account',
    title: '首页：刚开户，0 元，没有待办',
    until: ['个人账户可用余额', '查余额'],
  },
  ...usual('首页', normal),
])

cards('records', [
  {
    state: 'success',
    scenario: 'records-full',
    title: '办理记录：还在办的在前，办完的在后',
    notice: ['每一种结果是一个词', '金额和时间都在'],
    until: ['还在办', '已办完', '没有缴成'],
  },
  {
    state: 'pending',
    scenario: 'pay-under-way',
    title: '办理记录：三笔缴费都还在办',
    until: ['等您确认', '已提交，可撤回'],
  },
  {
    state: 'pending',
    variant: 'supplement',
    scenario: 'withdraw-supplement',
    title: '办理记录：支取要补材料',
    until: '要补材料',
  },
  {
    state: 'pending',
    variant: 'late',
    scenario: 'records-overdue',
    title: '办理记录：有一件过了该办好的日子',
    notice: ['每一件写着最晚哪天', '没看过的消息有几条'],
    until: [/有 1 件过了该办好的日子/, '1 条没看过', /最晚 2025年11月25日 办好/],
  },
  {
    state: 'success',
    variant: 'moved',
    scenario: 'moving.sent',
    title: '办理记录：转移接续也在里面',
    until: ['等新参保地收', /最晚/],
  },
  {
    state: 'success',
    variant: 'several',
    scenario: 'pay-several-one-fails.paid',
    title: '办理记录：三位一起缴的是一行，一位没缴成写在前面',
    until: ['给周*国、李*英、刘*兰缴费', '1 位没缴成'],
  },
  {
    state: 'empty',
    scenario: 'bind-parent',
    title: '办理记录：还没有办过事',
    until: '还没有办过事',
  },
  ...usual('办理记录', normal),
])

cards('me', [
  {
    ...normal,
    state: 'success',
    title: '我的：是谁、字号、参保地、帮助、电话、别的事、我的资料',
    notice: ['号码打星号', '只列去处，每一处一页'],
    until: ['隐私说明', /长沙市 · 职工医保/],
  },
  {
    state: 'success',
    variant: 'resident',
    scenario: 'no-account',
    title: '我的：父亲自己打开',
    until: ['隐私说明', /张家界市 · 居民医保/],
  },
  ...usual('我的', normal),
])
