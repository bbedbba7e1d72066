import { cards } from '../card'
import { brokenLink, usual } from './usual'

const normal = { scenario: 'balance-normal' }
const nobodyYet = { scenario: 'bind-parent' }
const father = { params: { bindingId: 'bound-zhou-jianguo' } }

cards('family/members', [
  {
    ...normal,
    state: 'success',
    title: '家庭共济：三位家人可以用周明的账户',
    notice: ['名字打了星号', '还能绑几位写在按钮旁边', '能用来做什么，有出处'],
    until: ['可以用您账户的家人', /累计 3 次/],
  },
  {
    state: 'success',
    variant: 'every-standing',
    scenario: 'records-full',
    title: '家庭共济：生效、审核中、已解除、已到期都在一张单上',
    notice: ['状态是词，不只是颜色'],
    until: ['审核中', '已解除', '已到期'],
  },
  {
    ...nobodyYet,
    state: 'empty',
    title: '家庭共济：还没有绑定家人',
    notice: ['空的时候说绑了有什么用、收不收费'],
    until: '还没有绑定家人',
  },
  ...usual('家庭共济', normal),
  {
    state: 'refused',
    scenario: 'no-account',
    title: '家庭共济：居民医保没有个人账户，不能绑定别人',
    until: '您名下没有职工医保个人账户',
  },
])

cards('family/who', [
  {
    ...normal,
    state: 'success',
    title: '谁可以绑定：十二种家人，点一位看为什么',
    notice: ['2024 年从 3 类变 8 类，画得出来，也能换一天看', '不可以的说明谁可以绑'],
    until: ['侄子女、外甥和外甥女', /起 8 类/],
    wide: true,
  },
  {
    ...normal,
    state: 'success',
    variant: 'then',
    title: '谁可以绑定：回到 2023 年，点开兄弟姐妹',
    notice: ['整棵树跟着日子变', '还有谁能绑，写在依据上面'],
    until: ['2023年11月21日不能由您绑定：规定里没有这一类。', /可由 TA 的配偶、父母或子女绑定/],
    only: ['standard'],
    async act(person) {
      await person.taps(/兄弟姐妹\s*可以/)
      await person.taps('2023年11月21日')
    },
  },
  ...usual('谁可以绑定', normal),
  {
    state: 'success',
    variant: 'no-account',
    scenario: 'no-account',
    title: '谁可以绑定：没有个人账户的人也能看规定，没有添加按钮',
    until: ['侄子女、外甥和外甥女', '依据'],
  },
])

cards('family/start', [
  {
    ...nobodyYet,
    state: 'success',
    title: '添加家人：要准备什么、多久、收不收费',
    notice: ['不能添加的人写在前面', '还有不在手机上办的路'],
    until: ['约 3 分钟', '不能添加'],
  },
  {
    state: 'refused',
    variant: 'lifetime',
    scenario: 'bind-lifetime-full',
    title: '添加家人：累计次数用完了',
    notice: ['按钮换成看已绑定的家人，不让人白填'],
    until: ['现在不能再添加', '依据'],
  },
  {
    state: 'refused',
    variant: 'no-money',
    scenario: 'new-account',
    title: '添加家人：账户里还没有钱，一进来就说，不让人白填',
    until: '您的个人账户里现在没有钱',
  },
  {
    state: 'refused',
    variant: 'stopped',
    scenario: 'withdraw-emigration',
    title: '添加家人：自己停了保，一进来就说',
    until: '您的职工医保不是正常参保状态',
  },
  ...usual('添加家人', nobodyYet),
  {
    state: 'refused',
    scenario: 'no-account',
    title: '添加家人：居民医保没有个人账户',
    until: '您名下没有职工医保个人账户',
  },
])

cards('family/relation', [
  {
    ...nobodyYet,
    state: 'success',
    title: '选择关系：这位家人是您的什么人',
    notice: ['只列可以绑的，不摆灰的', '“不在列表里”是出口'],
    until: ['父母', '不在列表里？'],
  },
  {
    ...nobodyYet,
    state: 'success',
    variant: 'asked',
    title: '选择关系：常有人问的两种',
    until: '这些关系常有人问',
    act: (person) => person.taps('不在列表里？'),
  },
  {
    ...nobodyYet,
    state: 'invalid',
    title: '选择关系：没有选就按了继续',
    until: ['有内容需要改一下', '请先选一项，再继续'],
    act: (person) => person.taps('继续'),
  },
  {
    state: 'refused',
    scenario: 'bind-in-law-refused',
    title: '选择关系：岳父不能绑，谁可以绑',
    notice: ['规定、日期、出处', '可以由配偶本人绑定'],
    until: ['岳父母、公婆不能由您绑定', '依据'],
    async act(person) {
      await person.taps('不在列表里？')
      await person.taps(/岳父母/)
    },
  },
  {
    state: 'refused',
    variant: 'nephew',
    scenario: 'bind-in-law-refused',
    title: '选择关系：侄子女不能绑，请他们的父母来绑',
    until: '侄子女、外甥和外甥女不能由您绑定',
    async act(person) {
      await person.taps('不在列表里？')
      await person.taps(/侄子女/)
    },
  },
  ...usual('选择关系', nobodyYet),
])

cards('family/result', [
  {
    ...normal,
    ...father,
    state: 'success',
    title: '绑定结果：父亲绑好了',
    notice: ['一眼看出成了', '没有收费也写明', '接着能做什么'],
    until: ['绑定成功', '现在可以用来'],
  },
  {
    state: 'pending',
    scenario: 'records-full',
    params: { bindingId: 'bound-chen-jing' },
    title: '绑定结果：已提交，等医保部门审核',
    until: '已提交，审核中',
  },
  {
    state: 'failed',
    scenario: 'records-full',
    params: { bindingId: 'bound-liu-guilan' },
    title: '绑定结果：这次绑定已经结束',
    until: '这次绑定已经结束',
  },
  ...usual('绑定结果', { ...normal, ...father }),
  {
    ...normal,
    state: 'refused',
    params: { bindingId: 'bound-999' },
    title: '绑定结果：不是自己名下的绑定',
    until: '没有找到这次绑定',
  },
  brokenLink('绑定结果', normal),
])

cards('family/relative', [
  {
    ...normal,
    ...father,
    state: 'success',
    title: '家人详情：父亲，生效中',
    notice: ['怎么解除写明，不藏'],
    until: ['绑定信息', '解除绑定'],
  },
  {
    state: 'pending',
    scenario: 'records-full',
    params: { bindingId: 'bound-chen-jing' },
    title: '家人详情：妻子，审核中',
    until: ['绑定信息', '审核中'],
  },
  {
    state: 'failed',
    scenario: 'records-full',
    params: { bindingId: 'bound-liu-guilan' },
    title: '家人详情：奶奶，已解除',
    until: ['绑定信息', '已解除'],
  },
  ...usual('家人详情', { ...normal, ...father }),
  {
    ...normal,
    state: 'refused',
    params: { bindingId: 'bound-999' },
    title: '家人详情：不是自己名下的绑定',
    until: '没有找到这次绑定',
  },
  brokenLink('家人详情', normal),
])
