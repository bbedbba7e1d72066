import { linkTo } from './links'
import type { Person } from './person'
import { arrivesBy, ledgerOf, opens } from './stage'
import { provesSelf } from './steps'

const father = { personId: 'zhou-jianguo', year: 2026 }
const daughter = { personId: 'zhou-xiaoman', year: 2026 }
const untouched = '4,286.53'

/** From the fee's page to the last question. */
async function confirms(person: Person, amount = '400.00') {
  await person.taps('核对缴费信息')
  await person.chooses(/代缴承诺/)
  await person.taps(`确认缴费 ${amount} 元`)
}

/** As far as the confirmation that moves money. */
async function proves(person: Person, amount = '400.00') {
  await confirms(person, amount)
  await person.sees('最后一步，确认是您本人')
  await provesSelf(person, `核验并缴费 ${amount} 元`)
}

/** Not a fen of one's own has moved, and the books are sound. */
async function nothingTaken(person: Person) {
  const books = await ledgerOf(person)
  const own = books.postings.filter(
    ({ kind, legs }) =>
      legs.some(({ account }) => account === 'personal:zhou-ming') && (kind === 'HELD' || kind === 'RESIDENT_FEE'),
  )
  expect(own).toEqual([])
  await person.goes(linkTo('home'))
  await person.sees(untouched)
}

const quoteOf = (scenario: string, of = father) => arrivesBy(linkTo('contribution/quote', { scenario, ...of }))

test('看完金额以后村里代收了：确认时说已缴，没有扣款', async () => {
  const zhouMing = await quoteOf('pay-cash-at-order')
  await confirms(zhouMing)
  await zhouMing.sees('这一年已经缴过了，不用再缴', /在税务渠道缴过/, /这次没有扣款/)
  await nothingTaken(zhouMing)
})

test('核验的时候村里代收了：说已缴，没有扣款', async () => {
  const zhouMing = await quoteOf('pay-cash-at-confirm')
  await proves(zhouMing)
  await zhouMing.sees('这一年已经缴过了，不用再缴', /这次没有扣款/)
  await nothingTaken(zhouMing)
})

test('正在缴的时候村里也收了：扣的钱自动退回，说清退了多少', async () => {
  const zhouMing = await quoteOf('pay-cash-on-the-way')
  await proves(zhouMing)
  await zhouMing.taps('现在就缴 400.00 元')
  await zhouMing.sees('没有缴成功', '钱已经退回您的个人账户。')
  const { orders } = await ledgerOf(zhouMing)
  expect(orders.map(({ status }) => status)).toEqual(['FAILED'])
  await zhouMing.goes(linkTo('home'))
  await zhouMing.sees(untouched)
})

test('S20 同一分钟里妻子先提交了：名单、费用页都写“家人 10:02 已发起”，不说是谁', async () => {
  const zhouMing = await opens('pay-wife-first', 'contribution/people')
  await zhouMing.sees(/10:02/)
  await zhouMing.doesNotSee(/陈/)
  await zhouMing.goes(linkTo('contribution/quote', daughter))
  await zhouMing.sees('有一笔正在办理，请不要重复缴费', /家人|家里/)
  await zhouMing.doesNotSee(/陈/)
  await zhouMing.doesNotSee('核对缴费信息')
  const { orders } = await ledgerOf(zhouMing)
  expect(orders).toHaveLength(1)
})

test.each(['pay-wife-at-order', 'pay-wife-at-confirm'])('S20 %s：只有一笔，自己的没有扣款', async (scenario) => {
  const zhouMing = await quoteOf(scenario, daughter)
  if (scenario === 'pay-wife-at-order') await confirms(zhouMing)
  else await proves(zhouMing)
  await zhouMing.sees('有一笔正在办理，请不要重复缴费', /这次没有扣款/)
  await zhouMing.doesNotSee(/陈/)
  const { orders } = await ledgerOf(zhouMing)
  expect(orders.filter(({ status }) => status === 'SUBMITTED').map(({ payerId }) => payerId)).toEqual(['chen-jing'])
  await nothingTaken(zhouMing)
})

test('S20 两台手机：另一台先缴了，这一台再点核验，还是那一笔，只留出一次', async () => {
  const zhouMing = await quoteOf('pay-for-father')
  await confirms(zhouMing)
  await zhouMing.sees('最后一步，确认是您本人')
  await zhouMing.beside(linkTo('home'), async (other) => {
    // Another phone shares nothing with this one but the counter.
    const { counter = '' } = await other.phone.kept()
    await other.phone.forget()
    await other.phone.keep('counter', counter)
    await other.goes(linkTo('contribution/quote', father))
    await proves(other)
    await other.sees(/已提交，10:\d\d 前可以撤回/)
  })
  await provesSelf(zhouMing, '核验并缴费 400.00 元')
  await zhouMing.sees(/已提交，10:\d\d 前可以撤回/)
  const { orders, postings } = await ledgerOf(zhouMing)
  expect(orders.map(({ status }) => status)).toEqual(['SUBMITTED'])
  expect(postings.filter(({ kind }) => kind === 'HELD')).toHaveLength(1)
})

test('核验的时候余额被刷掉了：说差多少，没有扣款', async () => {
  const zhouMing = await quoteOf('pay-balance-drops')
  await proves(zhouMing)
  await zhouMing.sees('差 300.00 元，个人账户的钱不够', /没有扣款/)
  const { orders } = await ledgerOf(zhouMing)
  expect(orders.map(({ status }) => status)).toEqual(['CREATED'])
})

test('核验的时候过了零点：先说原来多少、现在多少，再按新的金额核对一遍', async () => {
  const zhouMing = await quoteOf('pay-price-changes')
  await proves(zhouMing)
  await zhouMing.sees('要缴的金额和刚才看到的不一样了', /刚才看到 400.00 元，现在应缴 1,100.00 元/, /没有扣款/)
  await zhouMing.taps('重新看要缴多少')
  await zhouMing.sees('1,100.00')
  await proves(zhouMing, '1,100.00')
  await zhouMing.sees(/已提交/)
  const { orders, postings } = await ledgerOf(zhouMing)
  expect(orders.map(({ status, amount }) => [status, amount])).toEqual([
    ['CREATED', 40_000],
    ['SUBMITTED', 110_000],
  ])
  expect(postings.filter(({ kind }) => kind === 'HELD')).toHaveLength(1)
})

test('核验的时候缴费期过了：说为什么、还能找谁，没有扣款', async () => {
  const zhouMing = await quoteOf('pay-window-closes')
  await proves(zhouMing, '1,100.00')
  await zhouMing.sees(/不在缴费期|已经用不上了/, /没有扣款/, /12366/)
  await nothingTakenNow(zhouMing)
})

test.each`
  scenario                    | sees
  ${'pay-unbound-meanwhile'}  | ${/还没有和 TA 绑定/}
  ${'pay-released-meanwhile'} | ${/还没有和 TA 绑定/}
  ${'pay-stopped-meanwhile'}  | ${/您的医保现在不能给家人用/}
  ${'pay-frozen-meanwhile'}   | ${/解冻以前不能替家人缴费/}
`('$scenario：核验以后说明原因，没有扣款', async ({ scenario, sees }) => {
  const zhouMing = await quoteOf(scenario)
  await proves(zhouMing)
  await zhouMing.sees(sees, /没有扣款/)
  await nothingTakenNow(zhouMing)
})

async function nothingTakenNow(person: Person) {
  const { postings } = await ledgerOf(person)
  expect(postings.filter(({ kind }) => kind === 'HELD')).toEqual([])
}

test('年度选错了：这一年已经用不上，说最晚哪天，不收', async () => {
  const zhouMing = await arrivesBy(linkTo('contribution/quote', { scenario: 'pay-not-published', ...father }))
  await zhouMing.sees('现在缴，这一年已经用不上了', /2026 年度/, /没有扣款/)
  await zhouMing.doesNotSee('核对缴费信息')
  await nothingTakenNow(zhouMing)
})
