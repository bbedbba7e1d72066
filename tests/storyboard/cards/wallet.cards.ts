import { cards } from '../card'
import { usual } from './usual'

const byDay = { scenario: 'wallet-by-day' }

cards('wallet/which', [
  {
    state: 'success',
    scenario: 'balance-normal',
    title: '给家人用医保：按想做的事选，一个名字也不出现',
    notice: ['三张图，三件事', '选之前不用懂三个名字'],
    until: '您想帮家人做什么？',
  },
  {
    state: 'success',
    variant: 'code',
    scenario: 'balance-normal',
    title: '给家人用医保：替 TA 出示医保码，这里不办，说清在哪办',
    until: '这叫“亲情账户”，这里不办',
    act: (person) => person.taps(/替 TA 出示 TA 的医保码/),
  },
])

cards('wallet/overview', [
  {
    ...byDay,
    state: 'success',
    title: '医保钱包：今天还能转几笔、一笔最多多少、几点关门',
    notice: ['每条规定都有出处', '一个主按钮'],
    until: ['转给在外省参保的家人', '已开通'],
    wide: true,
  },
  {
    state: 'success',
    variant: 'not-opened',
    scenario: 'wallet-not-opened',
    title: '医保钱包：还没有开通',
    until: '还没开通',
  },
  {
    state: 'success',
    variant: 'night',
    scenario: 'wallet-at-night',
    title: '医保钱包：晚上不办，写明几点开',
    notice: ['没有按不动的按钮'],
    until: '现在不能转，晚上不办',
  },
  {
    state: 'success',
    variant: 'unknown',
    scenario: 'wallet-place-unknown',
    title: '医保钱包：自己的参保地开没开通，没有查到',
    until: '您的参保地开没开通，我们没有查到',
  },
  {
    state: 'pending',
    scenario: 'wallet-by-day.sent',
    title: '医保钱包：有一笔在等家人收',
    until: '有一笔在等 马*兰 收',
  },
  {
    state: 'refused',
    scenario: 'no-account',
    title: '医保钱包：自己没有职工医保个人账户',
    until: '您名下没有职工医保个人账户',
  },
  ...usual('医保钱包', byDay),
])

cards('wallet/open', [
  {
    state: 'success',
    scenario: 'wallet-not-opened',
    title: '开通医保钱包：三件事看清再打勾',
    until: '开通以前，先看清这几件事',
  },
  {
    ...byDay,
    state: 'success',
    variant: 'opened',
    title: '开通医保钱包：开通了，没有转钱',
    until: '医保钱包开通了',
  },
  {
    state: 'invalid',
    scenario: 'wallet-not-opened',
    title: '开通医保钱包：没有打勾就按了同意',
    until: /请先看清上面三件事/,
    act: (person) => person.taps('同意并开通'),
  },
  {
    state: 'offline',
    scenario: 'wallet-open-reply-lost',
    title: '开通医保钱包：没有收到回复，可以再试，不会开通两次',
    until: '没有收到回复',
    async act(person) {
      await person.chooses('我看清了，同意开通医保钱包')
      await person.taps('同意并开通')
    },
  },
  {
    state: 'refused',
    scenario: 'wallet-place-unknown',
    title: '开通医保钱包：参保地开没开通没有查到，先不开',
    until: '没有查到这两个地方是不是都开通了',
    async act(person) {
      await person.chooses('我看清了，同意开通医保钱包')
      await person.taps('同意并开通')
    },
  },
  ...usual('开通医保钱包', { scenario: 'wallet-not-opened' }),
])

cards('wallet/receiver', [
  {
    scenario: 'wallet-by-day.sent',
    state: 'pending',
    title: '发给家人的一页：怎么收、最晚什么时候收',
    notice: ['只有打星号的名字', '防骗的话说在最后'],
    until: ['最晚什么时候收', '收钱不用给任何人验证码'],
  },
  {
    ...byDay,
    state: 'success',
    title: '发给家人的一页：还没有转，先把钱包开好',
    until: '收钱不用给任何人验证码',
  },
  {
    ...byDay,
    state: 'loading',
    fault: 'silent',
    title: '发给家人的一页：柜台还没有回答',
    until: '正在取数据，请稍等',
    only: ['standard'],
  },
])
