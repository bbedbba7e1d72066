import { transfer } from '@mock/ledger'
import { fen } from '@/domain/money'
import { checkBooks, wealthOf } from '../harness/invariants'
import { granted, type Rehearsal, refusalOf, rehearse, stepUp } from '../harness/rehearsal'

const father = { personId: 'zhou-jianguo', due: fen(40_000) }
const mother = { personId: 'li-xiuying', due: fen(20_000) }
const grandmother = { personId: 'liu-guilan', due: fen(0) }
const ask = { key: 'three-at-once', year: 2026, people: [father, mother, grandmother] }

type Counter = Rehearsal['counter']

/** Proves the payer for a sitting, at its sum. */
async function proof(counter: Counter, subject: string, amount: number) {
  const { challengeId } = granted(await counter.stepUp.start({ subject, amount: amount > 0 ? amount : null }))
  return granted(await counter.stepUp.verify({ challengeId, method: 'FACE', code: null })).token
}

async function confirmed(counter: Counter, asked: typeof ask = ask) {
  const { sittingId, total } = granted(await counter.contribution.sit(asked))
  const stepUpToken = await proof(counter, sittingId, total)
  return granted(await counter.contribution.confirm({ sittingId, stepUpToken }))
}

const statuses = ({ people }: { people: readonly { order: { status: string } | null }[] }) =>
  people.map(({ order }) => order?.status ?? null)

test('three at once: an order each, one proof, and every fee is paid', async () => {
  const { counter, wait } = rehearse('pay-for-several')
  const sitting = await confirmed(counter)
  expect([sitting.confirmed, sitting.total, statuses(sitting)]).toEqual([
    true,
    60_000,
    ['SUBMITTED', 'SUBMITTED', 'SUBMITTED'],
  ])
  wait(610)
  const { sittingId } = sitting
  expect(statuses(granted(await counter.contribution.sitting({ sittingId })))).toEqual([
    'SUCCEEDED',
    'SUCCEEDED',
    'SUCCEEDED',
  ])
  expect(wealthOf(counter.room.books, 'zhou-ming')).toBe(368_653)
  checkBooks(counter.room.books)
})

test('one is sent back by the tax office: the others are paid, the sum is theirs (F24)', async () => {
  const { counter, wait } = rehearse('pay-several-one-fails')
  const { sittingId } = await confirmed(counter)
  wait(610)
  expect(statuses(granted(await counter.contribution.sitting({ sittingId })))).toEqual([
    'SUCCEEDED',
    'FAILED',
    'SUCCEEDED',
  ])
  expect(wealthOf(counter.room.books, 'zhou-ming')).toBe(388_653)
  checkBooks(counter.room.books)
})

test('each alone would fit, all together do not: no order is drawn up', async () => {
  const { counter } = rehearse('pay-several-too-much')
  const answer = await counter.contribution.sit(ask)
  expect(answer).toMatchObject({ refusal: { code: 'SUM_TOO_MUCH', detail: { due: 60_000, shortfall: 10_000 } } })
  expect(counter.room.books.orders).toEqual([])
  expect(
    granted(await counter.contribution.sit({ ...ask, key: 'only-two', people: [father, grandmother] })).total,
  ).toBe(40_000)
})

test('somebody who has been paid for is told apart, and stops nobody', async () => {
  const { counter } = rehearse('pay-several-one-paid')
  const { people, total } = granted(await counter.contribution.sit(ask))
  expect(people.map(({ order, refusal }) => order?.status ?? refusal?.code)).toEqual([
    'ALREADY_PAID',
    'CREATED',
    'CREATED',
  ])
  expect(total).toBe(20_000)
})

test('an order drawn up earlier is taken into the sitting; whoever is paused meanwhile is told why, and the others are taken in', async () => {
  const { counter } = rehearse('pay-for-several')
  const { orderId } = granted(
    await counter.contribution.order({ key: 'fathers-own', personId: 'zhou-jianguo', year: 2026, due: fen(40_000) }),
  )
  const { sittingId, total } = granted(await counter.contribution.sit(ask))
  const stepUpToken = await proof(counter, sittingId, total)
  counter.room.books.bindings = counter.room.books.bindings.map((binding) =>
    binding.relativeId === 'li-xiuying' ? { ...binding, paused: true } : binding,
  )
  const { people } = granted(await counter.contribution.confirm({ sittingId, stepUpToken }))
  expect(people[0]?.order?.orderId).toBe(orderId)
  expect(people.map(({ order, refusal }) => [order?.status, refusal?.code ?? null])).toEqual([
    ['SUBMITTED', null],
    ['CREATED', 'SHARING_PAUSED'],
    ['SUBMITTED', null],
  ])
  checkBooks(counter.room.books)
})

test('money spent between the choice and the confirmation: as many as it carries are taken in, the others are told why', async () => {
  const { counter } = rehearse('pay-for-several')
  const { sittingId, total } = granted(await counter.contribution.sit(ask))
  const stepUpToken = await proof(counter, sittingId, total)
  const { books } = counter.room
  transfer(books, counter.room.now(), 'PHARMACY', fen(wealthOf(books, 'zhou-ming') - 30_000), {
    from: 'personal:zhou-ming',
    to: 'care',
  })
  const { people } = granted(await counter.contribution.confirm({ sittingId, stepUpToken }))
  expect(people.map(({ order, refusal }) => [order?.status, refusal?.code ?? null])).toEqual([
    ['CREATED', 'INSUFFICIENT_SINGLE_ACCOUNT'],
    ['SUBMITTED', null],
    ['SUBMITTED', null],
  ])
  expect(wealthOf(books, 'zhou-ming')).toBe(30_000)
  checkBooks(books)
})

test('one order lapses before the others: the sum to be proved is of those still open, and that proof is taken', async () => {
  const { counter, wait } = rehearse('pay-for-several')
  granted(
    await counter.contribution.order({ key: 'fathers-own', personId: 'zhou-jianguo', year: 2026, due: fen(40_000) }),
  )
  wait(20 * 60)
  const { sittingId } = granted(await counter.contribution.sit(ask))
  wait(11 * 60)
  const { total, people } = granted(await counter.contribution.sitting({ sittingId }))
  expect([total, people.map(({ order }) => order?.status)]).toEqual([20_000, ['EXPIRED', 'CREATED', 'CREATED']])
  const stepUpToken = await proof(counter, sittingId, total)
  const after = granted(await counter.contribution.confirm({ sittingId, stepUpToken }))
  expect(statuses(after)).toEqual(['EXPIRED', 'SUBMITTED', 'SUBMITTED'])
  checkBooks(counter.room.books)
})

test("a stranger's id among them: nothing is drawn up or kept, however often it is sent", async () => {
  const { counter } = rehearse('pay-for-several')
  const stranger = { ...ask, people: [father, { personId: 'zhou-liang', due: fen(40_000) }] }
  for (let time = 0; time < 2; time += 1) expect(refusalOf(await counter.contribution.sit(stranger))).toBe('NOT_BOUND')
  expect(counter.room.books.orders).toEqual([])
  expect(counter.room.books.keys).toEqual({})
})

test('the same key is the same sitting, and the same confirmation is sent twice without harm', async () => {
  const { counter } = rehearse('pay-for-several')
  const first = await confirmed(counter)
  expect(granted(await counter.contribution.sit(ask)).sittingId).toBe(first.sittingId)
  const { sittingId } = first
  const again = granted(await counter.contribution.confirm({ sittingId, stepUpToken: 'nobody-1' }))
  expect(statuses(again)).toEqual(statuses(first))
  expect(counter.room.books.postings.filter(({ kind }) => kind === 'HELD')).toHaveLength(2)
})

test('without a proof for this sitting at this sum, nothing is confirmed', async () => {
  const { counter } = rehearse('pay-for-several')
  const { sittingId } = granted(await counter.contribution.sit(ask))
  const wrong = [await stepUp(counter, sittingId), await proof(counter, sittingId, 59_999), 'made-up']
  for (const stepUpToken of wrong)
    expect(refusalOf(await counter.contribution.confirm({ sittingId, stepUpToken }))).toBe('STEP_UP_NEEDED')
  checkBooks(counter.room.books)
})

test('after half an hour the orders have lapsed, and so has the sitting', async () => {
  const { counter, wait } = rehearse('pay-for-several')
  const { sittingId } = granted(await counter.contribution.sit(ask))
  wait(31 * 60)
  expect(refusalOf(await counter.contribution.confirm({ sittingId, stepUpToken: 'late-1' }))).toBe('ORDER_EXPIRED')
})

test('somebody else is told of no sitting', async () => {
  const { counter } = rehearse('pay-for-several.held')
  counter.room.books.holderId = 'chen-jing'
  expect(refusalOf(await counter.contribution.sitting({ sittingId: 'sitting-1' }))).toBe('NOT_FOUND')
  expect(refusalOf(await counter.contribution.confirm({ sittingId: 'sitting-1', stepUpToken: 'x' }))).toBe('NOT_FOUND')
})

test.each(['ordered', 'held', 'moving', 'paid'])('the stage %s holds sound books', (stage) => {
  checkBooks(rehearse(`pay-for-several.${stage}`).counter.room.books)
})
