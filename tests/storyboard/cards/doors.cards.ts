/** @jest-environment-options {"fresh": true} */
import { linkTo } from '../../journeys/links'
import { cards } from '../card'

// Wrong doors belong to no screen: they are shown where a person would have come out.

const normal = { scenario: 'balance-normal' }
const father = { personId: 'zhou-jianguo', year: 2026 }

cards('home', [
  {
    state: 'broken',
    scenario: 'no-such-scenario',
    title: '走错门：链接里的演示场景不存在',
    notice: ['说清可能是链接打错了，不给人看代号', '两条路：看有哪些场景，回首页'],
    until: '没有这个演示场景',
  },
  {
    ...normal,
    state: 'broken',
    variant: 'no-page',
    path: 'journeys/no-such-thing/index',
    only: ['standard'],
    title: '走错门：链接里的页面不存在',
    until: '这个链接不完整',
  },
  {
    ...normal,
    state: 'broken',
    variant: 'damaged',
    title: '上次的演示记录坏了：说清楚，从头开始',
    until: ['上次的演示记录读不出来了', '4,286.53'],
    async act(person) {
      await person.sees('4,286.53')
      await person.phone.keep('counter', '{"version":1,"sc')
      await person.goes(linkTo('home'))
      await person.reloads()
    },
  },
  {
    ...normal,
    state: 'broken',
    variant: 'outdated',
    only: ['standard'],
    title: '上次的演示记录是旧版本的',
    until: ['上次的演示记录是旧版本的', '4,286.53'],
    async act(person) {
      await person.sees('4,286.53')
      await person.phone.keep('counter', '{"version":0}')
      await person.goes(linkTo('home'))
      await person.reloads()
    },
  },
  {
    state: 'broken',
    variant: 'unwritten',
    scenario: 'pay-under-way',
    title: '手机存储满了：照常能用，说清关掉以后不保留',
    until: '本机存不下演示记录',
    async act(person) {
      await person.sees(/还差确认/)
      await person.phone.fillUp()
      await person.taps('接着办')
      await person.taps('继续缴费')
      await person.sees('演示验证码：246810')
      await person.goes(linkTo('home'))
    },
  },
])

cards('balance/overview', [
  {
    ...normal,
    state: 'broken',
    path: 'tabs/home/index',
    title: '断了网，余额这一页没能打开',
    notice: ['已经提交的不受影响', '连上以后再试一次'],
    until: '这一页没能打开',
    async act(person) {
      await person.sees('4,286.53')
      await person.phone.connect(false)
      await person.taps(/查余额/)
    },
  },
])

cards('contribution/check', [
  {
    state: 'broken',
    variant: 'bug',
    scenario: 'pay-for-father',
    params: father,
    only: ['standard'],
    title: '程序自己出了错：一页老实话',
    notice: ['说是我们写错了，不是您的操作', '办过的事都还查得到'],
    until: '这一页出了问题',
    async act(person) {
      await person.chooses(/代缴承诺/)
      await person.taps('确认缴费 400.00 元')
      await person.sees('最后一步，确认是您本人')
      const { counter = '' } = await person.phone.kept()
      // No hand can do this, so a bug is planted: another order is sent with the key of this one.
      const [key] = Object.keys(Object(JSON.parse(counter)).keys)
      await person.phone.keep('drafts', JSON.stringify({ keys: { 'order:li-xiuying:2026': key } }))
      await person.reloads()
      await person.goes(linkTo('contribution/check', { ...father, personId: 'li-xiuying' }))
      await person.chooses(/代缴承诺/)
      await person.taps(/确认缴费/)
    },
  },
])
