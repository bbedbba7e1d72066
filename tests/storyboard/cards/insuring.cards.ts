import type { Person } from '../../journeys/person'
import { cards } from '../card'
import { brokenLink, usual } from './usual'

/** As `usual`; in one mode, since the other has nothing else to show. */
const once = (...of: Parameters<typeof usual>) => usual(...of).map((card) => ({ ...card, only: ['standard' as const] }))

const insuring = { scenario: 'insuring' }
const hospital = { ...insuring, params: { productId: 'hospital' } }
const cover = (stage: string) => ({ scenario: `insuring.${stage}`, params: { coverId: 'cover-1' } })

async function comesToHealth(person: Person): Promise<void> {
  await person.sees('用个人账户买商业健康保险')
  await person.taps(/住院补充保险/)
  await person.taps('去做健康告知')
  await person.sees('请照实回答')
}

async function comesToCheck(person: Person): Promise<void> {
  await comesToHealth(person)
  await person.chooses('最近一年没有住过院')
  await person.chooses('没有医生让我住院')
  await person.taps('答好了，去核对')
  await person.sees('核对一下，再付款')
}

cards('insurance/overview', [
  {
    ...insuring,
    state: 'success',
    title: '商业健康保险：长沙最多用累计余额的 40%，还能用多少',
    notice: ['只能给自己买，写明', '产品是示例，写明', '买不了的写明为什么'],
    until: ['用个人账户买商业健康保险', '长沙市：最多用累计余额的 40%'],
    wide: true,
  },
  {
    scenario: 'insuring-in-hefei',
    state: 'success',
    variant: 'hefei',
    title: '商业健康保险：合肥看超过 3000 元的部分，家人也能买',
    until: '合肥市：只能用超过 3,000.00 元的部分',
  },
  {
    scenario: 'insuring-unknown',
    state: 'refused',
    title: '商业健康保险：当地没有查到，不列保险，说清问谁',
    until: '您参保的地方能不能这样买，没有查到',
  },
  ...once('商业健康保险', insuring),
])

cards('insurance/quote', [
  { ...hospital, state: 'success', title: '看一份保险：保什么、多少钱、买完还能用多少', until: '买以前，看清三件事' },
  {
    ...insuring,
    params: { productId: 'accident' },
    state: 'failed',
    title: '看一份保险：能用的钱不够，说清差在哪',
    until: '账户里能用来买保险的钱不够',
  },
  {
    scenario: 'insuring-in-hefei',
    params: { productId: 'hospital' },
    state: 'invalid',
    title: '看一份保险：没有选给谁买',
    until: ['有内容需要改一下', '请选给谁买'],
    act: (person) => person.taps('去做健康告知'),
  },
  ...once('看一份保险', hospital),
])

cards('insurance/health', [
  { ...insuring, state: 'success', title: '健康告知：照实回答，不存在手机里', until: '请照实回答', act: comesToHealth },
  {
    ...insuring,
    state: 'refused',
    title: '健康告知：住过院的不能买，没有扣款',
    until: '按您的回答，这一种保险不能买',
    async act(person) {
      await comesToHealth(person)
      await person.chooses('最近一年住过院')
      await person.chooses('没有医生让我住院')
      await person.taps('答好了，去核对')
    },
  },
])

cards('insurance/check', [
  {
    ...insuring,
    state: 'success',
    title: '核对保险：付多少、付完剩多少',
    until: '核对一下，再付款',
    act: comesToCheck,
  },
])

cards('insurance/verify', [
  {
    scenario: 'insuring-reply-lost',
    state: 'pending',
    title: '买保险：没有收到回复，不说失败，先查',
    until: '还没有收到回复，请不要再付一次',
    async act(person) {
      await comesToCheck(person)
      await person.taps('确认付 99.00 元')
      await person.fills('短信验证码', '246810')
      await person.taps('核验并付 99.00 元')
    },
  },
  {
    ...insuring,
    state: 'success',
    title: '买保险的最后一步：确认是您本人',
    until: '演示验证码：246810',
    async act(person) {
      await comesToCheck(person)
      await person.taps('确认付 99.00 元')
    },
  },
])

cards('insurance/cover', [
  {
    ...cover('paid'),
    state: 'pending',
    title: '我的保险：买好了，明天起保，现在也能退',
    until: '买好了，明天零点起保',
  },
  { ...cover('effective'), state: 'success', title: '我的保险：保障中', until: '保障中' },
  {
    ...cover('effective'),
    state: 'failed',
    title: '我的保险：退保了，保费退回账户',
    until: '已经退保，保费退回来了',
    async act(person) {
      await person.taps('退保')
      await person.taps('退保，退回 99.00 元')
    },
  },
  brokenLink('我的保险', insuring),
  ...once('我的保险', cover('effective')),
])
