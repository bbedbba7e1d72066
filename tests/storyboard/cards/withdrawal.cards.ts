import { cards } from '../card'
import { brokenLink, usual } from './usual'

const leaving = { scenario: 'withdraw-emigration' }
const emigrates = { ...leaving, params: { reason: 'EMIGRATION' } }

cards('withdrawal/reason', [
  {
    ...leaving,
    state: 'success',
    title: '申请支取：先问为什么要用这笔钱',
    notice: ['这一步不会提交申请', '办这件事不花钱，先防骗'],
    until: ['您为什么需要这笔钱？', '选最接近您情况的一个'],
  },
  {
    ...leaving,
    state: 'invalid',
    title: '申请支取：没有选原因就按了下一步',
    until: ['有内容需要改一下', '还没有选原因，请选最接近的一个'],
    act: (person) => person.taps('看看能不能办'),
  },
  ...usual('申请支取', leaving),
])

cards('withdrawal/verdict', [
  {
    ...emigrates,
    state: 'success',
    title: '能不能支取：可以，多少钱、几天、要什么材料',
    notice: ['15 个工作日算成一个日子', '依据和材料出处分开写'],
    until: ['可以申请支取', '接下来怎么办'],
  },
  {
    state: 'refused',
    scenario: 'withdraw-illness-refused',
    params: { reason: 'SERIOUS_ILLNESS' },
    title: '不予办理：生重病急用钱',
    notice: ['“74 种大病可提现”没有官方依据', '三条能走的路', '防骗提醒'],
    until: ['因重大疾病急用钱，不能提取个人账户', '依据'],
  },
  {
    state: 'refused',
    variant: 'cash-out',
    scenario: 'balance-normal',
    params: { reason: 'WECHAT_CASH_OUT' },
    title: '不予办理：想提到微信',
    until: '个人账户的钱，不能提到微信',
  },
  {
    state: 'refused',
    variant: 'ask',
    scenario: 'balance-normal',
    params: { reason: 'LONG_TERM_ELSEWHERE' },
    title: '说不准：这里没有查到规定，先打 12393 问',
    notice: ['不知道就说不知道，不替医保局说可以'],
    until: '这个原因，要先问医保局',
  },
  {
    state: 'refused',
    variant: 'still-insured',
    scenario: 'balance-normal',
    params: { reason: 'EMIGRATION' },
    title: '还不能办：先停保，才能支取',
    until: '先停保，才能支取',
  },
  {
    state: 'refused',
    variant: 'no-account',
    scenario: 'no-account',
    params: { reason: 'EMIGRATION' },
    title: '不予办理：居民医保没有个人账户，不叫人先去停保',
    until: '您名下没有职工医保个人账户',
  },
  {
    state: 'refused',
    variant: 'nothing-left',
    scenario: 'withdraw-nothing-left',
    params: { reason: 'EMIGRATION' },
    title: '不予办理：账户里没有可以取的钱',
    until: '账户里没有可以取的钱',
  },
  {
    state: 'refused',
    variant: 'twice',
    scenario: 'withdraw-supplement',
    params: { reason: 'EMIGRATION' },
    title: '不予办理：已经有一份在办',
    until: ['您已经有一份支取申请在办', '看这份申请办到哪了'],
  },
  {
    state: 'refused',
    variant: 'order-open',
    scenario: 'withdraw-pending-order',
    params: { reason: 'TRANSFER_NOT_ACCEPTED' },
    title: '还不能办：给家人的缴费还没办完',
    until: '等家人的缴费办完，再来支取',
  },
  {
    ...leaving,
    state: 'broken',
    params: { reason: 'MOVING_TO_THE_MOON' },
    title: '能不能支取：链接里的原因没有这一个',
    until: '没有这个支取原因',
  },
  { ...brokenLink('能不能支取', leaving), variant: 'no-reason' },
  ...usual('能不能支取', emigrates),
])
