import type { Books } from '@mock/books'
import { transfer } from '@mock/ledger'
import { dayOf, type Instant } from '@/domain/calendar'
import { fen } from '@/domain/money'
import { checkBooks, wealthOf } from '../harness/invariants'
import { granted, type Rehearsal, refusalOf, stepUp } from '../harness/rehearsal'
import type { Proofs } from './faults'
import { clear, lost, play, soundAfter, untilCertain } from './play'
import { fatherFee, ordered, requested } from './writes'

/** Somebody else writes in the books between two questions. */
export function meanwhile({ counter: { room } }: Rehearsal, change: (books: Books, now: Instant) => void): void {
  room.takeUp()
  change(room.books, room.now())
  room.putBack()
}

/** The tax office takes the father's fee in cash. */
const cash = (books: Books, now: Instant) =>
  books.taxPayments.push({ insuredId: fatherFee.personId, year: fatherFee.year, on: dayOf(now) })

/** All but 100 yuan of what is free is spent at a pharmacy. */
const spend = (books: Books, now: Instant) =>
  transfer(books, now, 'PHARMACY', fen(wealthOf(books, 'zhou-ming') - 50_000), {
    from: 'personal:zhou-ming',
    to: 'care',
  })

const unbind = (books: Books) => {
  for (const binding of books.bindings) binding.status = 'UNBOUND'
}

const leave = (books: Books, now: Instant) => books.stopped.push({ personId: 'zhou-ming', on: dayOf(now) })

const rejoin = (books: Books) => void books.stopped.splice(0)

const untouched = 428_653

/** The button is pressed after the world has changed: a no with its reason, and not a fen moved. */
const refusesAfter =
  (
    operation: 'contribution.submit' | 'contribution.order' | 'withdrawal.submit',
    code: string,
    change: (books: Books, now: Instant) => void,
  ) =>
  async () => {
    const one = await play(operation)
    meanwhile(one.stage, change)
    const before = wealthOf(one.stage.counter.room.books, 'zhou-ming')
    await one.hand.act()
    expect(one.hand.says()).toBe('refused')
    expect(one.effects()).toBe(0)
    expect(wealthOf(one.stage.counter.room.books, 'zhou-ming')).toBe(before)
    expect(await whyNot(operation, one.stage)).toBe(code)
    await soundAfter(one, operation)
  }

/** The same question put once more, for the reason behind the no. */
async function whyNot(operation: string, { counter }: Rehearsal): Promise<string> {
  if (operation === 'withdrawal.submit') return refusalOf(await counter.withdrawal.verdict({ reason: 'EMIGRATION' }))
  return refusalOf(await counter.contribution.order({ key: 'asked-once-more', ...fatherFee }))
}

/** What was confirmed is carried out as confirmed, whatever changes after that (I6, I12). */
const carriesOutAfter = (change: (books: Books, now: Instant) => void) => async () => {
  const one = await play('contribution.dispatch')
  meanwhile(one.stage, change)
  await one.hand.act()
  expect(one.hand.says()).toBe('done')
  one.stage.wait(10)
  const [order] = granted(await one.stage.counter.records.list({})).records
  expect(order).toMatchObject({ status: 'SUCCEEDED', amount: 40_000 })
  await soundAfter(one, 'contribution.dispatch')
}

/** Money taken comes back by itself, in full and to the same account. */
const comesBack = (change: (books: Books, now: Instant) => void) => async () => {
  const one = await play('contribution.dispatch')
  await one.hand.act()
  meanwhile(one.stage, change)
  one.stage.wait(10)
  await one.hand.goOn()
  const { counter } = one.stage
  const [record] = granted(await counter.records.list({})).records
  expect(record).toMatchObject({ status: 'FAILED' })
  expect(granted(await counter.account.overview({}))).toMatchObject({ available: untouched, frozen: 0 })
  checkBooks(counter.room.books)
}

const submitted = async ({ counter }: Rehearsal, orderId: string, stepUpToken: string) =>
  counter.contribution.submit({ orderId, stepUpToken })

const aboutMoney: Proofs = {
  'F15 contribution.submit': refusesAfter('contribution.submit', 'INSUFFICIENT_SINGLE_ACCOUNT', (books, now) => {
    spend(books, now)
    transfer(books, now, 'PHARMACY', fen(20_000), { from: 'personal:zhou-ming', to: 'care' })
  }),
  'F15 contribution.dispatch': carriesOutAfter(spend),
  'F16 contribution.order': refusesAfter('contribution.order', 'ALREADY_PAID', cash),
  'F16 contribution.submit': refusesAfter('contribution.submit', 'ALREADY_PAID', cash),
  'F16 contribution.dispatch': async () => {
    const one = await play('contribution.dispatch')
    meanwhile(one.stage, cash)
    await one.hand.act()
    one.stage.wait(10)
    const { counter } = one.stage
    expect(granted(await counter.account.overview({}))).toMatchObject({ available: untouched, frozen: 0 })
    checkBooks(counter.room.books)
  },
  'F16 contribution.find': comesBack(cash),
  'F25 contribution.find': comesBack(({ taxRefuses }) => taxRefuses.push(fatherFee.personId)),
  'F26 contribution.submit': async () => {
    await refusesAfter('contribution.submit', 'NOT_BOUND', unbind)()
    await refusesAfter('contribution.submit', 'PAYER_STATUS_ABNORMAL', leave)()
  },
  'F26 contribution.dispatch': async () => {
    await carriesOutAfter(unbind)()
    await carriesOutAfter(leave)()
  },
  'F26 withdrawal.submit': refusesAfter('withdrawal.submit', 'STILL_INSURED', rejoin),
}

const aboutSeason: Proofs = {
  'F17 contribution.submit': async () => {
    for (const [days, code] of [
      [71, 'AMOUNT_CHANGED'],
      [313, 'OUT_OF_SEASON'],
    ] as const) {
      const { stage } = await play('contribution.quote', 'pay-for-father')
      const { counter, wait } = stage
      // Ten minutes to midnight of the last day; the order is confirmed when it is over.
      wait(days * 86_400 + 13 * 3_600 + 48 * 60)
      const { due } = granted(await counter.contribution.quote({ personId: fatherFee.personId, year: fatherFee.year }))
      const { orderId } = granted(await counter.contribution.order({ key: 'before-midnight', ...fatherFee, due }))
      const token = await stepUp(counter, orderId)
      wait(15 * 60)
      expect(refusalOf(await submitted(stage, orderId, token))).toBe(code)
      expect(wealthOf(counter.room.books, 'zhou-ming')).toBe(untouched)
      checkBooks(counter.room.books)
    }
  },
  'F17 contribution.dispatch': async () => {
    const { stage } = await play('contribution.quote', 'pay-for-father')
    const { counter, wait } = stage
    wait(71 * 86_400 + 13 * 3_600 + 55 * 60)
    const orderId = await ordered(stage, true)
    wait(6 * 60)
    granted(await counter.contribution.dispatch({ orderId }))
    wait(10)
    expect(granted(await counter.contribution.find({ orderId }))).toMatchObject({ status: 'SUCCEEDED', amount: 40_000 })
    checkBooks(counter.room.books)
  },
}

const aboutProof: Proofs = {
  'F20 stepUp.start': async () => {
    const one = await play('stepUp.start')
    one.line.passage = lost
    await one.hand.act()
    expect(one.hand.says()).toBe('unreached')
    one.line.passage = clear
    expect(await untilCertain(one.hand)).toBe('done')
  },
  'F20 stepUp.verify': async () => {
    const { counter } = (await play('stepUp.verify')).stage
    const { challengeId } = granted(await counter.stepUp.start({ subject: 'order-of-father' }))
    const tryCode = async (code: string) => counter.stepUp.verify({ challengeId, method: 'SMS', code })
    for (let tries = 0; tries < 5; tries += 1) expect(refusalOf(await tryCode('000000'))).toBe('CODE_WRONG')
    expect(refusalOf(await tryCode('246810'))).toBe('TOO_MANY_TRIES')
    const anew = await counter.stepUp.start({ subject: 'order-of-father' })
    granted(await counter.stepUp.verify({ challengeId: granted(anew).challengeId, method: 'SMS', code: '246810' }))
  },
  'F20 contribution.submit': async () => {
    const { stage } = await play('contribution.submit', 'pay-for-father')
    const { counter, wait } = stage
    const orderId = await ordered(stage)
    const mother = { key: 'of-the-mother', personId: 'li-xiuying', year: 2026, due: 20_000 }
    const other = granted(await counter.contribution.order(mother)).orderId
    const lapsed = await stepUp(counter, orderId)
    const foreign = await stepUp(counter, 'something-else')
    wait(301)
    for (const token of [lapsed, foreign, 'made-up'])
      expect(refusalOf(await submitted(stage, orderId, token))).toBe('STEP_UP_NEEDED')
    const fresh = await stepUp(counter, orderId)
    granted(await submitted(stage, orderId, fresh))
    expect(refusalOf(await submitted(stage, other, fresh))).toBe('STEP_UP_NEEDED')
    checkBooks(counter.room.books)
  },
}

const tooLate: Proofs = {
  'F27 contribution.revoke': async () => {
    const { stage, hand } = await play('contribution.revoke')
    const { counter, wait } = stage
    const orderId = counter.room.books.orders[0]?.id ?? ''
    wait(599)
    // Pressed at 9:59; it reaches the counter at 10:01, and the counter's clock decides.
    wait(2)
    await hand.act()
    const late = await counter.contribution.revoke({ orderId })
    expect(late).toMatchObject({ ok: false, refusal: { code: 'HOLD_OVER', citation: expect.anything() } })
    checkBooks(counter.room.books)

    for (const firstOfTwo of ['revoke', 'dispatch'] as const) {
      const race = await play('contribution.revoke')
      const desk = race.stage.counter.contribution
      const ask = { orderId: race.stage.counter.room.books.orders[0]?.id ?? '' }
      const both = firstOfTwo === 'revoke' ? [desk.revoke, desk.dispatch] : [desk.dispatch, desk.revoke]
      await Promise.all([...both, desk.revoke].map((act) => act(ask)))
      const { status } = granted(await desk.find(ask))
      expect(status).toBe(firstOfTwo === 'revoke' ? 'REVOKED' : 'PROCESSING')
      checkBooks(race.stage.counter.room.books)
    }
  },
  'F27 withdrawal.cancel': async () => {
    const { stage } = await play('withdrawal.submit')
    const { counter, wait } = stage
    const requestId = await requested(stage)
    wait(13 * 86_400)
    expect(refusalOf(await counter.withdrawal.cancel({ requestId }))).toBe('NOT_CANCELLABLE')
    checkBooks(counter.room.books)
    const again = await play('withdrawal.cancel')
    await Promise.all([again.hand.act(), again.hand.act()])
    expect(again.effects()).toBe(1)
    await soundAfter(again, 'withdrawal.cancel')
  },
}

/** What changes at the counter or in the world between two steps of a person. */
export const meanwhileCells: Proofs = { ...aboutMoney, ...aboutSeason, ...aboutProof, ...tooLate }
