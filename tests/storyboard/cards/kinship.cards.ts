import { cards } from '../card'
import { theLineIs } from './meanwhile'
import { namesRelation, namesRelative, relatives } from './steps'
import { usualAfter } from './usual'

// This page holds a name and a number that are never kept: its link leads to the first page, and a person types on from there.
const bind = { scenario: 'bind-parent' }

cards('family/identity', [
  {
    ...bind,
    state: 'success',
    title: '家人身份：姓名、身份证号、手机号',
    notice: ['标签在框外，例子也在框外', '没有手机的家人有一格可勾'],
    until: ['请填这位家人的身份信息', '您选的关系是父母'],
    act: (person) => namesRelation(person, '父母'),
    wide: true,
  },
  {
    ...bind,
    state: 'success',
    variant: 'forgotten',
    title: '家人身份：手机关过一次，说明为什么要再填',
    notice: ['身份证号不存在手机上，是有意的'],
    until: '请再填一次家人的身份信息',
    async act(person) {
      await namesRelative(person, '父母', relatives.father)
      await person.sees('要不要设期限、设上限？')
      await person.reloads()
    },
  },
  ...usualAfter(
    '家人身份',
    bind,
    (person) => namesRelation(person, '父母'),
    (person) => person.reloads(),
  ),
  {
    ...bind,
    state: 'invalid',
    title: '家人身份：三处都填错，各有各的话',
    notice: ['错处先汇总，再逐项写在框下', '填过的不清空'],
    until: ['有内容需要改一下', '最后一位对不上，请对照身份证再看一遍'],
    async act(person) {
      await namesRelation(person, '父母')
      await person.fills('姓名', '周')
      await person.fills('身份证号', '430800196205180018')
      await person.fills('手机号', '1380000000')
      await person.taps('继续')
    },
  },
  {
    ...bind,
    state: 'offline',
    title: '家人身份：填好了，问柜台时断了线',
    notice: ['填的都在，没有办理', '话在按钮上方，手指旁边'],
    until: /还没有办理任何业务。您/,
    async act(person) {
      await namesRelation(person, '父母')
      await person.fills('姓名', '周建国')
      await person.fills('身份证号', '430800196205180019')
      await person.chooses('家人没有手机，用我的手机号')
      await theLineIs(person, 'away')
      await person.taps('继续')
    },
  },
  {
    state: 'refused',
    scenario: 'bind-out-of-province',
    title: '不予办理：弟弟在外省参保',
    notice: ['另有“医保钱包”，说清这里还不能办'],
    until: '这位家人在外省参保',
    act: (person) => namesRelative(person, '兄弟姐妹', relatives.brother),
  },
  {
    ...bind,
    state: 'refused',
    variant: 'mismatch',
    title: '不予办理：姓名和身份证号对不上',
    notice: ['不说是哪一个错，防止有人试探'],
    until: '姓名和身份证号对不上',
    act: (person) => namesRelative(person, '父母', { ...relatives.father, name: '周建军' }),
  },
  {
    ...bind,
    state: 'refused',
    variant: 'self',
    only: ['standard'],
    title: '不用绑定：填的是自己',
    until: '这是您自己的身份证号',
    act: (person) => namesRelative(person, '兄弟姐妹', relatives.self),
  },
  {
    ...bind,
    state: 'refused',
    variant: 'age',
    only: ['standard'],
    title: '不予办理：年龄和关系对不上',
    until: '年龄和关系对不上',
    act: (person) => namesRelative(person, '父母', relatives.wife),
  },
  {
    state: 'refused',
    variant: 'bound',
    scenario: 'balance-normal',
    only: ['standard'],
    title: '不用再绑：父亲已经绑定了',
    until: '这位家人已经绑定了',
    act: (person) => namesRelative(person, '父母', relatives.father),
  },
  {
    state: 'refused',
    variant: 'twice',
    scenario: 'records-full',
    only: ['standard'],
    title: '不予办理：把奶奶选成了父母，母亲已经绑过一位',
    until: '这个关系已经绑定过一位了',
    act: (person) => namesRelative(person, '父母', relatives.grandmother),
  },
  {
    state: 'refused',
    variant: 'no-money',
    scenario: 'new-account',
    only: ['standard'],
    title: '不予办理：自己的账户里还没有钱',
    until: '您的个人账户里现在没有钱',
    act: (person) => namesRelative(person, '父母', relatives.father),
  },
  {
    state: 'refused',
    variant: 'stopped',
    scenario: 'withdraw-emigration',
    only: ['standard'],
    title: '不予办理：自己已经停保',
    until: '您的职工医保不是正常参保状态',
    act: (person) => namesRelative(person, '父母', relatives.father),
  },
  {
    state: 'refused',
    variant: 'lifetime',
    scenario: 'bind-lifetime-full',
    only: ['standard'],
    title: '不予办理：累计次数用完了',
    notice: ['写明上限是几次，出处在哪'],
    until: '累计绑定的次数用完了',
    act: (person) => namesRelative(person, '父母', relatives.father),
  },
])
