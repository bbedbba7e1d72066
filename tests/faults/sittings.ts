import { furtherOf } from '@mock/further-books'
import { transfer } from '@mock/ledger'
import { dayOf } from '@/domain/calendar'
import { fen } from '@/domain/money'
import { checkBooks, wealthOf } from '../harness/invariants'
import { granted, type Rehearsal, refusalOf } from '../harness/rehearsal'
import type { Proofs, Walked } from './faults'
import { meanwhile } from './meanwhile'
import { play } from './play'
import { both, sat, sittingProof } from './relatives'

type Change = Parameters<typeof meanwhile>[1]

const cash: Change = (books, now) =>
  void books.taxPayments.push({ insuredId: 'zhou-jianguo', year: 2026, on: dayOf(now) })
const unbind: Change = (books) => {
  for (const binding of books.bindings) if (binding.relativeId === 'zhou-jianguo') binding.status = 'UNBOUND'
}
/** Only the mother's 200 yuan can still be paid. */
const spend: Change = (books, now) =>
  transfer(books, now, 'PHARMACY', fen(wealthOf(books, 'zhou-ming') - 30_000), {
    from: 'personal:zhou-ming',
    to: 'care',
  })

/** Whom a confirmed sitting has taken in, and why the others were not. */
async function confirmed(stage: Rehearsal, sittingId: string) {
  const stepUpToken = await sittingProof(stage, sittingId)
  const { people } = granted(await stage.counter.contribution.confirm({ sittingId, stepUpToken }))
  checkBooks(stage.counter.room.books)
  return Object.fromEntries(
    people.map(({ personId, order, refusal }) => [personId, refusal?.code ?? order?.status ?? 'NONE']),
  )
}

/** One of the two can be paid no more when both are confirmed: the other is, and only for that one is money set aside (R-R11). */
const oneStops = (change: Change, code: string) => async () => {
  const { stage } = await play('contribution.quote', 'pay-for-father')
  const sittingId = await sat(stage)
  meanwhile(stage, change)
  expect(await confirmed(stage, sittingId)).toEqual({ 'zhou-jianguo': code, 'li-xiuying': 'SUBMITTED' })
  const { postings } = stage.counter.room.books
  expect(postings.filter(({ kind }) => kind === 'HELD').map(({ legs }) => Math.abs(legs[0]?.fen ?? 0))).toEqual([
    20_000,
  ])
}

const otherBody =
  (operation: Walked, send: (stage: Rehearsal, key: string, changed: boolean) => Promise<unknown>) => async () => {
    const { stage } = await play(operation)
    await send(stage, 'one-key-two-bodies', false)
    const before = JSON.stringify(stage.counter.room.books.bindings)
    await expect(send(stage, 'one-key-two-bodies', true)).rejects.toThrow('key reused')
    expect(JSON.stringify(stage.counter.room.books.bindings)).toBe(before)
    checkBooks(stage.counter.room.books)
  }

const bindingId = 'bound-zhou-jianguo'

/** Several people in one sitting, and a sharer's words: what changes between two steps, and keys used twice. */
export const inSittings: Proofs = {
  'F14 contribution.sit': otherBody('contribution.sit', async ({ counter }, key, changed) =>
    counter.contribution.sit({ key, ...both, people: changed ? both.people.slice(1) : both.people }),
  ),
  'F14 family.limit': otherBody('family.limit', async ({ counter }, key, changed) =>
    counter.family.limit({
      key,
      bindingId,
      cap: changed ? 20_000 : 30_000,
      monthlyCap: null,
      paused: false,
      uses: null,
      to: null,
    }),
  ),
  'F14 family.report': otherBody('family.report', async ({ counter }, key, changed) =>
    counter.family.report({ key, bindingId: changed ? 'bound-li-xiuying' : bindingId, spendingId: null }),
  ),
  'F15 contribution.confirm': oneStops(spend, 'INSUFFICIENT_SINGLE_ACCOUNT'),
  'F16 contribution.sit': async () => {
    const { stage } = await play('contribution.quote', 'pay-for-father')
    meanwhile(stage, cash)
    const { people, total } = granted(await stage.counter.contribution.sit({ key: 'sat-too-late', ...both }))
    expect(people.map(({ order, refusal }) => refusal?.code ?? order?.status)).toEqual(['ALREADY_PAID', 'CREATED'])
    expect(total).toBe(20_000)
    checkBooks(stage.counter.room.books)
  },
  'F16 contribution.confirm': oneStops(cash, 'ALREADY_PAID'),
  'F17 contribution.confirm': async () => {
    const { stage } = await play('contribution.quote', 'pay-for-father')
    // Ten minutes to midnight of the season's last day; both are confirmed when it is over.
    stage.wait(71 * 86_400 + 13 * 3_600 + 48 * 60)
    const sittingId = await sat(stage)
    stage.wait(15 * 60)
    expect(await confirmed(stage, sittingId)).toEqual({
      'zhou-jianguo': 'AMOUNT_CHANGED',
      'li-xiuying': 'AMOUNT_CHANGED',
    })
    expect(wealthOf(stage.counter.room.books, 'zhou-ming')).toBe(428_653)
  },
  'F20 contribution.confirm': async () => {
    const { stage } = await play('contribution.quote', 'pay-for-father')
    const sittingId = await sat(stage)
    const lapsed = await sittingProof(stage, sittingId)
    stage.wait(301)
    const ofLess = await sittingProof(stage, sittingId, 20_000)
    for (const stepUpToken of [lapsed, ofLess, 'made-up'])
      expect(refusalOf(await stage.counter.contribution.confirm({ sittingId, stepUpToken }))).toBe('STEP_UP_NEEDED')
    expect(furtherOf(stage.counter.room.books).sittings.map((one) => one.confirmed)).toEqual([false])
    checkBooks(stage.counter.room.books)
  },
  'F20 withdrawal.revealForm': async () => {
    const { counter } = (await play('withdrawal.revealForm')).stage
    const told = await counter.withdrawal.revealForm({ requestId: 'request-submitted', stepUpToken: 'made-up' })
    expect(refusalOf(told)).toBe('STEP_UP_NEEDED')
  },
  'F20 contribution.reveal': async () => {
    const { counter } = (await play('contribution.reveal')).stage
    const told = await counter.contribution.reveal({ orderId: 'order-father', stepUpToken: 'made-up' })
    expect(refusalOf(told)).toBe('STEP_UP_NEEDED')
    expect(JSON.stringify(told)).not.toMatch(/周建国|430800196205180019/)
  },
  'F23 contribution.find': async () => {
    const { stage, hand } = await play('contribution.dispatch')
    meanwhile(stage, (books) => void furtherOf(books).delayed.push('zhou-jianguo'))
    await hand.act()
    const orderId = stage.counter.room.books.orders[0]?.id ?? ''
    stage.wait(2 * 86_400)
    const slow = granted(await stage.counter.contribution.find({ orderId }))
    expect(slow).toMatchObject({ status: 'PROCESSING', finished: false, tracks: { deduct: { state: 'DONE' } } })
    stage.wait(7 * 86_400)
    expect(granted(await stage.counter.contribution.find({ orderId })).status).toBe('SUCCEEDED')
    checkBooks(stage.counter.room.books)
  },
  'F24 contribution.confirm': oneStops(cash, 'ALREADY_PAID'),
  'F26 contribution.confirm': oneStops(unbind, 'NOT_BOUND'),
}
