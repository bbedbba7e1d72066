import { cards } from '../card'
import { theLineIs } from './meanwhile'
import { usual } from './usual'

const overdue = { scenario: 'records-overdue' }

cards('records/due', [
  {
    ...overdue,
    state: 'pending',
    title: '哪天办好：支取过了日子可以催，绑定还在日子里',
    notice: ['过了日子的在前', '哪条规定、几个工作日，写明', '没有公布的写明是演示定的'],
    until: [/2025年11月14日就该办好了/, '催一催：申请支取', /2025年11月26日起还没有办好/],
    wide: true,
  },
  {
    scenario: 'records-overdue.urged',
    state: 'success',
    title: '哪天办好：已经催过，再急打哪个电话、怎么说',
    until: ['已经催过', /打 12393，这样说/],
  },
  {
    scenario: 'records-urge-reply-lost',
    state: 'offline',
    title: '哪天办好：催办的回话丢了，不说没催到',
    notice: ['再按一次也只算催一次'],
    until: '还不知道催到没有',
    act: (person) => person.taps('催一催：申请支取'),
  },
  {
    scenario: 'pay-under-way',
    state: 'pending',
    variant: 'three-kinds',
    title: '哪天办好：三笔缴费，一笔等您、一笔到时候自己办、一笔等税务',
    until: ['等您确认，还没有扣款', /现在还能撤回/, /最晚 2025年11月26日 办好/],
  },
  { scenario: 'bind-parent', state: 'empty', title: '哪天办好：没有正在办的事', until: '没有正在办的事' },
  ...usual('哪天办好', overdue),
])

cards('records/messages', [
  {
    scenario: 'records-full',
    state: 'success',
    title: '消息：办成的、没办成的、退回的，没看过的有字',
    notice: ['点一条就到那件事', '没看过是字，不是小红点'],
    until: ['支取没有通过', '没看过'],
  },
  {
    ...overdue,
    state: 'success',
    variant: 'read',
    title: '消息：都看过了',
    until: '都看过了',
    async act(person) {
      await person.taps(/支取申请受理了/)
      await person.arrives()
      await person.sees(/出国/)
      await person.goesBack()
    },
  },
  { scenario: 'bind-parent', state: 'empty', title: '消息：还没有消息', until: '还没有消息' },
  ...usual('消息', overdue),
])

cards('settings/consents', [
  {
    scenario: 'consents-given',
    state: 'success',
    title: '同意和授权：一项一项，哪天同意的、哪一版',
    notice: ['没有给过的写明为什么'],
    until: ['《代缴承诺书》', '撤回《代缴承诺书》', '没有给过'],
  },
  {
    scenario: 'consents-given',
    state: 'pending',
    title: '同意和授权：撤回以前，先说停什么、什么不受影响',
    until: ['撤回以后停什么', '确认撤回'],
    act: (person) => person.taps('撤回《家庭共济告知书》'),
  },
  {
    scenario: 'consents-given',
    state: 'success',
    variant: 'withdrawn',
    title: '同意和授权：已经撤回，停了什么写着',
    until: ['已经撤回《家庭共济告知书》', '已撤回'],
    async act(person) {
      await person.taps('撤回《家庭共济告知书》')
      await person.taps('确认撤回')
    },
  },
  {
    scenario: 'consents-given',
    state: 'offline',
    title: '同意和授权：撤回没有等到回话',
    until: '还不知道撤回了没有',
    async act(person) {
      await person.taps('撤回《家庭共济告知书》')
      await theLineIs(person, 'away')
      await person.taps('确认撤回')
    },
  },
  ...usual('同意和授权', { scenario: 'consents-given' }),
])

const normal = { scenario: 'balance-normal' }

cards('settings/privacy', [
  {
    ...normal,
    state: 'success',
    title: '隐私说明：记了什么、放在哪里、放多久、您能做什么',
    until: ['放在这台手机里的', '医保柜台记的', '您能做的'],
  },
])

cards('settings/clear', [
  {
    ...normal,
    state: 'pending',
    title: '清除本机数据：忘掉什么、留着什么，再问一次',
    until: ['要清除本机数据吗？', '确认清除', '会忘掉的'],
  },
  {
    ...normal,
    state: 'success',
    title: '清除本机数据：已清除，演示从头开始',
    until: '已清除本机数据',
    act: (person) => person.taps('确认清除'),
  },
])

cards('settings/accounts', [
  {
    ...normal,
    state: 'success',
    title: '两地交过医保：怎么看出来、怎么办',
    until: ['怎么看出来', '打 12393'],
  },
])

cards('settings/about', [
  {
    ...normal,
    state: 'success',
    title: '关于惠家：哪些是编的、哪些是真的、版本、许可证',
    until: ['编的', '0.1.0', '用了哪些开源软件'],
  },
])
