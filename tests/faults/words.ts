import { furtherOf } from '@mock/further-books'
import { transfer } from '@mock/ledger'
import * as v from 'valibot'
import { ok } from '@/domain/outcome'
import { OrderReply } from '@/services/contract/paying'
import { RequestReply } from '@/services/contract/withdrawal'
import { checkBooks, wealthOf } from '../harness/invariants'
import { agreedTo, granted, type Rehearsal, refusalOf, signed, stepUp } from '../harness/rehearsal'
import type { Proofs, Walked } from './faults'
import { meanwhile } from './meanwhile'
import { clear, type Line, play, soundAfter } from './play'
import { fatherFee, ordered, payee } from './writes'

/** The bureau has learnt a word for a state since this app was made: it reads as being worked on, never as an end (F10, R-R09). */
const newWord = (operation: Walked, reads: string) => async () => {
  const one = await play(operation)
  const schema = operation.startsWith('contribution') ? OrderReply : RequestReply
  const seen: string[] = []
  one.line.passage = async (asked, send) => {
    if (asked !== operation) return send()
    const answer = (await send()) as { ok: boolean; value: object }
    if (!answer.ok) return answer
    const read = v.parse(schema, { ...answer.value, status: 'BEING_LOOKED_INTO', somethingNew: true })
    seen.push(read.status)
    return ok(read)
  }
  await one.hand.act()
  expect(new Set(seen)).toEqual(new Set([reads]))
  expect(['done', 'waiting', 'pending']).toContain(one.hand.says())
  await soundAfter(one, operation)
}

/** News overtakes news: the older, heard later, changes nothing on the screen (F12, R-R05). */
const orderNews = async () => {
  const { stage, enter } = await play('contribution.revoke', 'pay-for-father')
  const { counter } = stage
  const orderId = counter.room.books.orders[0]?.id ?? ''
  const old = await counter.contribution.find({ orderId })
  granted(await counter.contribution.dispatch({ orderId }))
  const line: Line = { passage: clear }
  const hand = await enter(stage, undefined, line)
  expect(hand.says()).toBe('done')
  line.passage = async (asked, send) => (asked.endsWith('.find') ? old : send())
  await hand.goOn()
  await hand.goOn()
  expect(hand.says()).toBe('done')
  checkBooks(counter.room.books)
}

const requestNews = async () => {
  const { stage, enter } = await play('withdrawal.supplement')
  const { counter } = stage
  const requestId = 'request-supplement'
  const old = await counter.withdrawal.find({ requestId })
  granted(await counter.withdrawal.supplement({ requestId, materials: ['EMIGRATION-1'] }))
  const line: Line = { passage: clear }
  const hand = await enter(stage, undefined, line)
  expect(hand.says()).toBe('done')
  line.passage = async (asked, send) => (asked.endsWith('.find') ? old : send())
  await hand.goOn()
  expect(hand.says()).toBe('done')
  checkBooks(counter.room.books)
}

/** The same key with another body is a bug of ours: it is said loudly, and the world stays as it was (F14, I5). */
const otherBody =
  (operation: Walked, first: (stage: Rehearsal, key: string) => Promise<unknown>, other: typeof first) => async () => {
    const { stage } = await play(operation)
    const key = 'one-key-two-bodies'
    await first(stage, key)
    const { books } = stage.counter.room
    const before = JSON.stringify([books.orders, books.requests, books.bindings, books.postings])
    await expect(other(stage, key)).rejects.toThrow('key reused')
    const after = stage.counter.room.books
    expect(JSON.stringify([after.orders, after.requests, after.bindings, after.postings])).toBe(before)
  }

const order =
  (changed: object) =>
  async ({ counter }: Rehearsal, key: string) =>
    granted(await counter.contribution.order({ key, ...fatherFee, ...changed }))

const bind =
  (changed: object) =>
  async ({ counter }: Rehearsal, key: string) => {
    const father = { relation: 'PARENT', name: '周建国', idNumber: '430800196205180019', phone: '' } as const
    const stepUpToken = await stepUp(counter, key)
    const signature = signed
    return granted(
      await counter.family.bind({ key, ...father, consents: agreedTo, signature, stepUpToken, ...changed }),
    )
  }

const withdraw =
  (card: string) =>
  async ({ counter }: Rehearsal, key: string) => {
    const stepUpToken = await stepUp(counter, key)
    const ask = { key, reason: 'EMIGRATION' as const, materials: ['EMIGRATION-1'], signature: signed, stepUpToken }
    return granted(await counter.withdrawal.submit({ ...ask, payee: { ...payee, card } }))
  }

const newCard =
  (card: string) =>
  async ({ counter }: Rehearsal, key: string) => {
    const stepUpToken = await stepUp(counter, key)
    return granted(await counter.withdrawal.changePayee({ key, requestId: 'request-pay-failed', card, stepUpToken }))
  }

/** A confirmation's key is its order: sent again with another proof it is the same confirmation. */
const confirmedAgain = async () => {
  const { stage } = await play('contribution.quote', 'pay-for-father')
  const { counter } = stage
  const orderId = await ordered(stage, true)
  const before = granted(await counter.contribution.find({ orderId }))
  const again = await counter.contribution.submit({ orderId, stepUpToken: await stepUp(counter, orderId) })
  expect(granted(again)).toEqual(before)
  expect(counter.room.books.postings.filter(({ kind }) => kind === 'HELD')).toHaveLength(1)
  checkBooks(counter.room.books)
}

/** Three people, of whom one fails: the other two are paid, and the sum is that of the two (F24, R-R11). */
const oneOfThree = (operation: 'contribution.submit' | 'contribution.dispatch') => async () => {
  const { stage } = await play('contribution.quote', 'pay-zero-grandmother')
  const { counter, wait } = stage
  if (operation === 'contribution.dispatch') meanwhile(stage, ({ taxRefuses }) => taxRefuses.push('li-xiuying'))
  const fees = { 'zhou-jianguo': 40_000, 'li-xiuying': 20_000, 'liu-guilan': 0 }
  for (const [personId, due] of Object.entries(fees)) {
    const { orderId } = granted(await counter.contribution.order({ key: `for-${personId}`, personId, year: 2026, due }))
    const fails = operation === 'contribution.submit' && personId === 'li-xiuying'
    const stepUpToken = fails ? 'made-up' : await stepUp(counter, orderId)
    const answer = await counter.contribution.submit({ orderId, stepUpToken })
    if (fails) expect(refusalOf(answer)).toBe('STEP_UP_NEEDED')
    else if (operation === 'contribution.dispatch') granted(await counter.contribution.dispatch({ orderId }))
  }
  wait(610)
  granted(await counter.session.me({}))
  const ended = Object.fromEntries(counter.room.books.orders.map(({ insuredId, status }) => [insuredId, status]))
  const failed = operation === 'contribution.submit' ? 'CREATED' : 'FAILED'
  expect(ended).toEqual({ 'zhou-jianguo': 'SUCCEEDED', 'li-xiuying': failed, 'liu-guilan': 'SUCCEEDED' })
  expect(wealthOf(counter.room.books, 'zhou-ming')).toBe(388_653)
  checkBooks(counter.room.books)
}

/** The year is being paid by somebody else of the family: a no that says so, and nothing more about them (F13). */
async function paidByWife(operation: 'contribution.order' | 'contribution.submit'): Promise<void> {
  const { stage, hand } = await play(operation)
  const { counter } = stage
  meanwhile(stage, (books, now) => {
    const [father] = books.bindings
    if (!father) throw new Error('the father is not bound')
    books.bindings.push({ ...father, id: 'bound-by-wife', sharerId: 'chen-jing' })
    transfer(books, now, 'OPENING', fatherFee.due, { from: 'opening', to: 'personal:chen-jing' })
    books.holderId = 'chen-jing'
  })
  await ordered(stage, true, 'the-first-payer')
  meanwhile(stage, (books) => {
    books.holderId = 'zhou-ming'
  })
  await hand.act()
  expect(hand.says()).toBe('refused')
  const answer = await counter.contribution.order({ key: 'the-second-payer', ...fatherFee })
  expect(answer).toMatchObject({ refusal: { code: 'BEING_PAID', detail: { by: 'OTHER' } } })
  expect(JSON.stringify(answer)).not.toMatch(/陈静|陈\*|chen-jing|order-/)
  checkBooks(counter.room.books)
}

/** The bank sends the money back: it is still set aside, and another card is asked for (F28). */
async function sentBack(): Promise<void> {
  const { stage, hand } = await play('withdrawal.submit')
  const { counter, wait } = stage
  meanwhile(stage, (books) => furtherOf(books).cardsRefused.push('**** 0017'))
  await hand.act()
  expect(hand.says()).toBe('done')
  wait(21 * 86_400)
  granted(await counter.session.me({}))
  expect(counter.room.books.requests.map(({ status }) => status)).toEqual(['PAY_FAILED'])
  expect(granted(await counter.account.overview({}))).toMatchObject({ available: 0, frozen: 428_653 })
  checkBooks(counter.room.books)
}

/** What is said and heard: words unknown, news out of order, bodies that do not fit their key. */
export const inWords: Proofs = {
  'F13 contribution.order': () => paidByWife('contribution.order'),
  'F13 contribution.submit': () => paidByWife('contribution.submit'),
  'F10 contribution.submit': newWord('contribution.submit', 'PROCESSING'),
  'F10 contribution.dispatch': newWord('contribution.dispatch', 'PROCESSING'),
  'F10 contribution.find': newWord('contribution.find', 'PROCESSING'),
  'F10 withdrawal.find': newWord('withdrawal.find', 'ACCEPTED'),
  'F12 contribution.find': orderNews,
  'F12 withdrawal.find': requestNews,
  'F14 contribution.order': otherBody('contribution.order', order({}), order({ personId: 'li-xiuying' })),
  'F14 contribution.submit': confirmedAgain,
  'F14 family.bind': otherBody('family.bind', bind({}), bind({ phone: '13800000009' })),
  'F14 withdrawal.submit': otherBody('withdrawal.submit', withdraw(payee.card), withdraw('6222021234567890128')),
  'F14 withdrawal.changePayee': otherBody(
    'withdrawal.changePayee',
    newCard('6222021234567890128'),
    newCard('6222000000000017'),
  ),
  'F28 withdrawal.submit': sentBack,
  'F24 contribution.submit': oneOfThree('contribution.submit'),
  'F24 contribution.dispatch': oneOfThree('contribution.dispatch'),
}
