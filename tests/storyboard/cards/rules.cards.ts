import { cards } from '../card'
import { brokenLink, usual } from './usual'

const mine = { scenario: 'balance-normal', params: { code: 'mine' } }
const toTaiyuan = { scenario: 'balance-normal', params: { code: 'mine', other: '140100' } }

cards('rules/place', [
  {
    ...mine,
    state: 'success',
    title: '各地规定：长沙的每一条，出处、可信程度、从哪天起',
    notice: ['另外的说法写在旁边，不拿来用', '没有查到的列在最后'],
    until: ['长沙市的规定', '另有一种说法', '没有查到规定的'],
  },
  {
    ...mine,
    state: 'success',
    variant: 'by-age',
    params: { code: '310000' },
    title: '各地规定：上海按年龄分档划入、分档缴费',
    until: ['上海市的规定', /满 75 岁/],
  },
  ...usual('各地规定', mine),
  {
    ...mine,
    state: 'refused',
    params: { code: '999999' },
    title: '各地规定：没有收录的地方，不乱说',
    until: '还没有收到这里的规定',
  },
  brokenLink('各地规定', mine),
])

cards('rules/compare', [
  {
    ...toTaiyuan,
    state: 'success',
    title: '和别处比一比：要是爸妈在太原，先说不一样的',
    notice: ['不知道的不说一样，也不说不一样'],
    until: ['长沙市和太原市，哪里不一样', /有 \d+ 条不一样/],
  },
  {
    ...toTaiyuan,
    state: 'empty',
    params: { code: 'mine', other: 'none' },
    title: '和别处比一比：先选一个地方',
    until: '要是爸妈在别的地方，规定哪里不一样',
  },
  ...usual('和别处比一比', toTaiyuan),
])

cards('rules/changes', [
  {
    ...mine,
    state: 'success',
    title: '规定变过什么：从 2024 年 12 月 9 日起可以绑定外婆了',
    notice: ['原来怎样、现在怎样、按哪份文件', '没有出处的变化不写'],
    until: [/从 2024年12月9日起，可以绑定.*外婆/, /年度的居民医保费/],
  },
  ...usual('规定变过什么', mine),
])
