import type { Person } from '../../journeys/person'
import { cards } from '../card'
import { theLineIs, timePasses } from './meanwhile'
import { brokenLink, usual } from './usual'

const submitted = { scenario: 'withdraw-submitted', params: { requestId: 'request-submitted' } }
const supplement = { scenario: 'withdraw-supplement', params: { requestId: 'request-supplement' } }

const days = (count: number) => async (person: Person) => {
  await person.sees('已经提交，等医保局核对')
  await timePasses(person, count, 'days')
  await person.taps('刷新进度')
}

cards('withdrawal/progress', [
  {
    ...submitted,
    state: 'pending',
    title: '支取进度：已经提交，等医保局核对',
    notice: ['最晚哪天到账，按工作日算好', '可以离开，可以撤回'],
    until: ['已经提交，等医保局核对', '办到哪一步了'],
    wide: true,
  },
  {
    ...supplement,
    state: 'pending',
    variant: 'supplement',
    title: '支取进度：要补一份材料',
    notice: ['缺哪一份、几号以前', '补完接着办，不用重来'],
    until: ['还差材料，请您补交', /2025年11月26日/],
  },
  {
    ...supplement,
    state: 'invalid',
    title: '支取进度：没补材料就按了补交',
    until: ['有内容需要改一下', /还没有提供“出国（境）定居证明”/],
    act: (person) => person.taps('补交材料'),
  },
  {
    ...supplement,
    state: 'pending',
    variant: 'resubmitted',
    title: '支取进度：材料补上了，等医保局再核对',
    until: '材料补交好了，等医保局核对',
    async act(person) {
      await person.taps('模拟上传第 1 份')
      await person.taps('补交材料')
    },
  },
  {
    ...submitted,
    state: 'pending',
    variant: 'accepted',
    title: '支取进度：材料齐了，正在审核',
    until: '材料齐了，正在审核',
    act: days(4),
  },
  {
    ...submitted,
    state: 'pending',
    variant: 'approved',
    title: '支取进度：审核通过，准备打款',
    until: '审核通过，准备打款',
    act: days(8),
  },
  {
    ...submitted,
    state: 'pending',
    variant: 'paying',
    title: '支取进度：正在打款，已经不能撤回',
    until: ['正在打款', '已经不能撤回了。'],
    act: days(11),
  },
  {
    ...submitted,
    state: 'success',
    title: '支取进度：钱已经到账，账户注销，全部办完',
    notice: ['多少钱、哪张卡', '账户已经注销也说'],
    until: ['全部办完了，账户已注销', /个人账户已经注销/],
    act: days(21),
  },
  {
    ...submitted,
    state: 'pending',
    variant: 'sure',
    title: '支取进度：撤回前再问一次',
    until: ['确定要撤回吗？', '不撤回了'],
    act: (person) => person.taps('撤回申请'),
  },
  {
    ...submitted,
    state: 'success',
    variant: 'cancelled',
    title: '支取进度：已经撤回，钱解冻了',
    until: '申请已经撤回',
    async act(person) {
      await person.taps('撤回申请')
      await person.taps('确定撤回')
    },
  },
  {
    ...submitted,
    state: 'pending',
    variant: 'in-doubt',
    title: '支取进度：撤回送出去了，回执丢了',
    notice: ['不说撤了也不说没撤', '再查一次就知道'],
    until: '正在确认，请不要重复操作',
    async act(person) {
      await person.taps('撤回申请')
      await theLineIs(person, 'away')
      await person.taps('确定撤回')
    },
  },
  {
    scenario: 'records-full',
    params: { requestId: 'request-rejected' },
    state: 'failed',
    title: '支取进度：审核没有通过，钱解冻了',
    until: '审核没有通过',
  },
  {
    scenario: 'withdraw-pay-failed',
    params: { requestId: 'request-pay-failed' },
    state: 'failed',
    variant: 'bank',
    title: '支取进度：打款被银行退回，钱没有丢',
    notice: ['说明多半是为什么', '一个按钮：换一张收款卡'],
    until: '打款没有成功，钱没有丢',
  },
  {
    ...submitted,
    state: 'refused',
    variant: 'too-late',
    title: '支取进度：已经开始打款才撤回',
    until: /已经开始打款，不能撤回了/,
    async act(person) {
      await person.taps('撤回申请')
      await timePasses(person, 11, 'days')
      await person.taps('确定撤回')
    },
  },
  {
    ...submitted,
    state: 'offline',
    title: '支取进度：刷新时断了线，看到的是上一次的进度',
    until: /刚才没有连上医保柜台/,
    async act(person) {
      await person.sees('已经提交，等医保局核对')
      await theLineIs(person, 'away')
      await person.taps('刷新进度')
    },
  },
  ...usual('支取进度', submitted),
  {
    ...supplement,
    state: 'refused',
    params: { requestId: 'request-999' },
    title: '支取进度：不是自己的申请',
    until: '查不到这份申请',
  },
  brokenLink('支取进度', supplement),
])
