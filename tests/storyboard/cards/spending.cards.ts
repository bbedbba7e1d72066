import { cards } from '../card'
import { brokenLink, usual } from './usual'

const spent = { scenario: 'sharing-spent' }
const father = { bindingId: 'bound-zhou-jianguo' }
const nobody = { bindingId: 'bound-999' }
const checkup = { params: { bindingId: 'bound-zhou-xiaoman' } }

cards('family/checkup', [
  {
    scenario: 'checkup',
    ...checkup,
    state: 'success',
    title: '绑定了却不能用：九项都好，收银台的话',
    notice: ['话大到可以举给收银员看'],
    until: ['九项都没有问题', '到收银台这样说'],
    wide: true,
  },
  {
    scenario: 'checkup.paused',
    ...checkup,
    state: 'failed',
    title: '绑定了却不能用：自己停用了，一按就去恢复',
    until: ['有 1 项卡住了', '去恢复'],
  },
  {
    scenario: 'checkup-province',
    state: 'failed',
    variant: 'two',
    params: { bindingId: 'bound-zhou-liang' },
    title: '绑定了却不能用：弟弟在外省，钱包也没开',
    until: '有 2 项卡住了',
  },
  {
    scenario: 'checkup-city',
    state: 'success',
    variant: 'ask',
    params: father,
    only: ['standard'],
    title: '绑定了却不能用：没有卡住的，一项要先问',
    until: '没有卡住的，有 1 项要先问',
  },
  ...usual('绑定了却不能用', { scenario: 'checkup', ...checkup }),
  {
    scenario: 'checkup',
    state: 'refused',
    params: nobody,
    title: '九项检查：不是自己名下的绑定',
    until: '没有找到这次绑定',
  },
  brokenLink('绑定了却不能用', { scenario: 'checkup' }),
])

cards('family/spending', [
  {
    ...spent,
    state: 'success',
    params: { whose: 'all' },
    title: '共济消费记录：全部家人，按月',
    notice: ['自己付的、共济付的、现金分开写', '退回来的单独一行，写着退的是哪一笔'],
    until: ['一共用了您账户里的钱', '退回来的'],
  },
  {
    ...spent,
    state: 'success',
    variant: 'asks',
    params: { whose: 'bound-zhou-jianguo' },
    title: '共济消费记录：点了一笔，不是我家人花的，先问清楚',
    until: ['先停用 周*国？', '您选的这一笔'],
    act: (person) => person.taps(/^买药.*全部从您的账户付/s),
  },
  {
    ...spent,
    state: 'pending',
    params: { whose: 'bound-zhou-jianguo' },
    only: ['standard'],
    title: '共济消费记录：已经停用，等核对',
    until: ['已经停用 周*国', '打 12393 核对'],
    async act(person) {
      await person.taps('不是我家人花的？')
      await person.taps('停用 周*国')
    },
  },
  {
    scenario: 'balance-normal',
    state: 'empty',
    params: { whose: 'all' },
    title: '共济消费记录：还没有',
    until: '还没有共济消费',
  },
  ...usual('共济消费记录', { ...spent, params: { whose: 'all' } }),
  {
    ...spent,
    state: 'refused',
    params: { whose: 'bound-999' },
    title: '共济消费记录：不是自己名下的绑定',
    until: '没有找到这次绑定',
  },
  brokenLink('共济消费记录', spent),
])
