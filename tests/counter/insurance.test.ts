import { products } from '@mock/products'
import { checkBooks } from '../harness/invariants'
import { granted, type Rehearsal, refusalOf, rehearse } from '../harness/rehearsal'

/** Nothing to declare: one no for each question. */
const noes = (productId: string) =>
  (products.find((product) => product.productId === productId)?.asks ?? []).map(() => false)

async function buy(
  { counter }: Rehearsal,
  key: string,
  productId: string,
  premium: number,
  personId: string | null = null,
) {
  const { challengeId } = granted(await counter.stepUp.start({ subject: key, amount: premium }))
  const { token } = granted(await counter.stepUp.verify({ challengeId, method: 'FACE', code: null }))
  return counter.insurance.buy({ key, productId, personId, premium, declared: noes(productId), stepUpToken: token })
}

test('长沙最多能用余额的 40% 买保险，写明依据', async () => {
  const { counter } = rehearse('balance-normal')
  const offers = granted(await counter.insurance.offers({}))
  expect(offers).toMatchObject({ rule: { capPercent: 40, insured: ['SELF'] }, left: 171_461, spent: 0 })
  expect(offers.citation.title).toBeTruthy()
  expect(offers.products.every(({ invented }) => invented)).toBe(true)
})

test('买一份，第二天生效；退保，钱原数回到账户', async () => {
  const stage = rehearse('balance-normal')
  const { counter, wait } = stage
  const cover = granted(await buy(stage, 'buy-hospital', 'hospital', 9_900))
  expect(cover.status).toBe('PAID')
  expect(granted(await counter.account.overview({})).available).toBe(418_753)
  checkBooks(counter.room.books)
  wait(86_400)
  expect(granted(await counter.insurance.find({ coverId: cover.coverId })).status).toBe('EFFECTIVE')
  for (const _ of ['tap', 'tap again'])
    expect(granted(await counter.insurance.cancel({ coverId: cover.coverId })).status).toBe('CANCELLED')
  expect(granted(await counter.account.overview({})).available).toBe(428_653)
  checkBooks(counter.room.books)
})

test('点两次购买，只有一份，只扣一次', async () => {
  const stage = rehearse('balance-normal')
  const first = granted(await buy(stage, 'buy-hospital', 'hospital', 9_900))
  expect(granted(await buy(stage, 'buy-hospital', 'hospital', 9_900)).coverId).toBe(first.coverId)
  expect(granted(await stage.counter.insurance.offers({}))).toMatchObject({ spent: 9_900 })
})

test.each`
  what                      | productId     | premium    | personId          | code
  ${'超过能用的数'}         | ${'accident'} | ${180_000} | ${null}           | ${'INSURANCE_CAP_EXCEEDED'}
  ${'给父亲买（只限本人）'} | ${'hospital'} | ${9_900}   | ${'zhou-jianguo'} | ${'PERSON_NOT_COVERED'}
  ${'给没有绑定的人买'}     | ${'hospital'} | ${9_900}   | ${'zhou-liang'}   | ${'NOT_BOUND'}
  ${'没有这种保险'}         | ${'nothing'}  | ${9_900}   | ${null}           | ${'PRODUCT_UNKNOWN'}
  ${'价钱和看到的不一样'}   | ${'hospital'} | ${9_800}   | ${null}           | ${'AMOUNT_CHANGED'}
`('$what：$code，没有扣款', async ({ productId, premium, personId, code }) => {
  const stage = rehearse('balance-normal')
  expect(refusalOf(await buy(stage, 'buy-refused', productId, premium, personId))).toBe(code)
  expect(granted(await stage.counter.account.overview({})).available).toBe(428_653)
})

test('没有说能不能买的地方，不猜', async () => {
  expect(refusalOf(await rehearse('wei-haiyan').counter.insurance.offers({}))).toBe('INSURANCE_RULE_UNKNOWN')
})

test('同一个人的同一种保险只能有一份：再买不收，退掉以后可以再买', async () => {
  const stage = rehearse('balance-normal')
  const { coverId } = granted(await buy(stage, 'buy-hospital', 'hospital', 9_900))
  const again = await buy(stage, 'buy-another', 'hospital', 9_900)
  expect(again).toMatchObject({ refusal: { code: 'ALREADY_COVERED', detail: { coverId } } })
  expect(granted(await stage.counter.account.overview({})).available).toBe(418_753)
  granted(await stage.counter.insurance.cancel({ coverId }))
  granted(await buy(stage, 'buy-after-all', 'hospital', 9_900))
  checkBooks(stage.counter.room.books)
})
