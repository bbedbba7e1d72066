import { cards } from '../card'
import { brokenLink } from './usual'

const normal = { scenario: 'balance-normal' }

cards('guide/articles', [
  {
    ...normal,
    state: 'success',
    title: '帮助：按事情分好，名字都是平常的话',
    notice: ['提现到微信这样的问法也在里面'],
    until: ['想问什么', '医保卡里的钱能不能提现到微信', '名词解释'],
  },
  {
    ...normal,
    state: 'success',
    variant: 'found',
    title: '帮助：打“提现”，先出来的是误传那一篇',
    notice: ['搜到几篇，写明'],
    until: /找到 \d+ 篇/,
    act: (person) => person.fills('搜一搜', '怎么提现到微信钱包'),
  },
  {
    ...normal,
    state: 'empty',
    title: '帮助：搜不到，换个说法或者打电话',
    until: '没有找到',
    act: (person) => person.fills('搜一搜', '狐臭手术'),
  },
])

cards('guide/article', [
  {
    ...normal,
    state: 'success',
    params: { articleId: 'cash-out-to-wechat' },
    title: '一篇帮助：提现到微信是误传，先说不能，再说正路',
    notice: ['答案在最前面', '出处和可信程度在最后'],
    until: ['这是误传', '急用钱，有正路', '这些话从哪里来'],
    wide: true,
  },
  {
    ...normal,
    state: 'success',
    variant: 'two-cards',
    params: { articleId: 'card-or-bank-card' },
    title: '一篇帮助：医保卡和银行卡，一项一项对着看',
    until: ['医保账户', '银行账户', '全国的银行用同一套办法，给密码加三道锁'],
  },
  {
    ...normal,
    state: 'success',
    variant: 'unsure',
    params: { articleId: 'guangdong-ratios' },
    title: '一篇帮助：只有网上的说法，明说没有查到官方文件',
    until: ['只有网上的说法', '仅供参考，以参保地医保局为准'],
  },
  {
    ...normal,
    state: 'empty',
    params: { articleId: 'no-such-article' },
    title: '一篇帮助：链接旧了，没有这一篇',
    until: '没有这一篇',
  },
  brokenLink('一篇帮助', normal),
])

cards('guide/glossary', [
  {
    ...normal,
    state: 'success',
    title: '名词解释：窗口和公告里的词，用平常的话说',
    until: ['这些词是什么意思', '待遇等待期', '12393'],
  },
])

cards('guide/safety', [
  {
    ...normal,
    state: 'success',
    title: '防骗和安全：代取、提现、屏幕共享、借卡，都别信',
    notice: ['每一种先说真相，再说怎么做', '报警和医保热线点了就打'],
    until: ['这几种人找您，都别信', '已经给了信息或者钱'],
  },
])
