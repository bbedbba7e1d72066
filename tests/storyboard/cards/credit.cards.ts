import type { Person } from '../../journeys/person'
import { cards } from '../card'
import { brokenLink, usual, usualAfter } from './usual'

const normal = { scenario: 'balance-normal' }

async function movesTo(person: Person, place: string) {
  await person.taps(/^换地方/)
  await person.taps(/其他 \d+ 个地方/)
  await person.chooses(place)
}

async function typesRetiree(person: Person, place: string, born: string) {
  await movesTo(person, place)
  await person.chooses(/已经退休/)
  await person.fills('出生日期', born)
}

async function typesBase(person: Person) {
  await person.chooses(/^在职/)
  await person.fills('每月的缴费基数（元）', '8000')
}

/** The answer is for what was just typed: opened by its link, the page leads to the form first. */
const fills = (person: Person) => person.taps('去填')

async function fillsBase(person: Person) {
  await fills(person)
  await typesBase(person)
}

const retiree = (place: string, born: string) => async (person: Person) => {
  await fills(person)
  await typesRetiree(person, place, born)
  await person.taps('算一算')
}

const goes = (person: Person) => person.taps('算一算')

cards('credit/estimate', [
  {
    ...normal,
    state: 'success',
    title: '测算划入：在哪里、哪一种，先问这两件',
    notice: ['参保地已经填好，可以换', '不填也能看：标准、为什么少了'],
    until: '您是哪一种？',
  },
  {
    ...normal,
    state: 'invalid',
    title: '测算划入：没填的一项一项说',
    notice: ['写明怎么填，不说“格式错误”'],
    until: '请填出生日期',
    async act(person) {
      await person.chooses(/^在职/)
      await person.fills('打算哪天办退休（可以不填）', '2030年6月20日')
      await goes(person)
    },
  },
  ...usual('测算划入', normal),
])

cards('credit/answer', [
  {
    ...normal,
    state: 'success',
    title: '划入多少：在职 160 元，退休以后 75 元',
    notice: ['怎么算出来的，一行一行写', '退休从下个月起，比现在少多少'],
    until: '比现在每月少 85.00 元',
    async act(person) {
      await fillsBase(person)
      await person.fills('打算哪天办退休（可以不填）', '2030年6月20日')
      await person.fills('出生日期', '19700312')
      await goes(person)
    },
    wide: true,
  },
  {
    ...normal,
    state: 'success',
    variant: 'deducted',
    title: '划入多少：重庆先扣大额和长护，实到 104.75 元',
    until: '104.75 元',
    act: retiree('重庆市', '1955-10-31'),
  },
  {
    ...normal,
    state: 'success',
    variant: 'yearly',
    title: '划入多少：上海差一天满 75 岁，1,680 元',
    notice: ['一年划一次，折成每月也写', '明天起多少，不用申请'],
    until: '满 75 岁以后多一些',
    act: retiree('上海市', '1950-11-22'),
  },
  {
    ...normal,
    state: 'refused',
    title: '划入多少：清远没有查到，不拿广州的来顶',
    notice: ['只查到比例，照实说', '两条路：填平均养老金，打 12393'],
    until: '这里划多少，没有查到',
    act: retiree('清远市', '1957-12-23'),
  },
  {
    ...normal,
    state: 'refused',
    variant: 'no-account',
    title: '划入多少：居民医保没有个人账户',
    until: '没有个人账户，不划钱',
    async act(person) {
      await fills(person)
      await person.chooses(/居民医保/)
      await goes(person)
    },
  },
  {
    ...normal,
    state: 'empty',
    title: '划入多少：重新打开，要再填一次',
    notice: ['填过的不存在手机上，说明为什么'],
    until: '还没有填',
  },
  ...usualAfter('划入多少', normal, fillsBase, goes),
])

cards('credit/place', [
  {
    ...normal,
    state: 'success',
    params: { place: '500000' },
    title: '划入标准：重庆，两个年龄段，扣多少实到多少',
    notice: ['资料弱的写“仅供参考”'],
    until: '重庆市，每月划入多少',
    wide: true,
  },
  {
    ...normal,
    state: 'success',
    variant: 'conflict',
    params: { place: '620000' },
    title: '划入标准：甘肃各市州不同，网上的 120 元不能套全省',
    until: /网上这样说，不对/,
  },
  {
    ...normal,
    state: 'refused',
    params: { place: '999999' },
    title: '划入标准：没有收录的地方',
    until: '还没有收录这个地方的规定',
  },
  brokenLink('划入标准', normal),
  ...usual('划入标准', { ...normal, params: { place: '310000' } }),
])

cards('credit/compare', [
  {
    ...normal,
    state: 'success',
    title: '比一比：三个地方，放得下就并排，放不下就上下',
    notice: ['320 和特大字号上下排，不左右滚', '写明不等于更划算'],
    until: '已经有三个地方了，去掉一个才能再加。',
    async act(person) {
      for (const place of ['上海市', '重庆市']) {
        await person.taps('再加一个地方')
        await person.chooses(place)
      }
    },
    wide: true,
  },
  ...usual('比一比', normal),
])

cards('credit/before', [
  {
    ...normal,
    state: 'success',
    title: '为什么比以前少：改过什么，从哪天起',
    notice: ['每一条都有“您可以看什么”', '最后轮到自己查一查'],
    until: '都不是？看看自己有没有变',
  },
  ...usual('为什么比以前少', normal),
])
