import type { Books } from '@mock/books'
import { furtherOf } from '@mock/further-books'
import { transfer } from '@mock/ledger'
import * as v from 'valibot'
import { type Instant, instant } from '@/domain/calendar'
import { fen } from '@/domain/money'
import { ok } from '@/domain/outcome'
import { wallet } from '@/services/contract/wallet'
import { checkBooks, wealthOf } from '../harness/invariants'
import { granted, type Rehearsal, refusalOf } from '../harness/rehearsal'
import type { Proofs } from './faults'
import { meanwhile } from './meanwhile'
import { clear, type Line, play, soundAfter } from './play'

const wanted = { relation: 'PARENT', name: '马秀兰', idNumber: '370600194802140027', amount: 50_000 } as const
const whole = 720_000

/** Proves who is asking, for a key and an amount. */
async function proof({ counter }: Rehearsal, subject: string, amount: number): Promise<string> {
  const { challengeId } = granted(await counter.stepUp.start({ subject, amount }))
  return granted(await counter.stepUp.verify({ challengeId, method: 'FACE', code: null })).token
}

/** A word for a state that this app does not know reads as waiting, never as an end (F10). */
const newWord = (operation: 'wallet.send' | 'wallet.find') => async () => {
  const one = await play(operation)
  const seen: string[] = []
  one.line.passage = async (asked, send) => {
    const answer = (await send()) as { ok: boolean; value: object }
    if (asked !== operation || !answer.ok) return answer
    const read = v.parse(wallet.find.reply, { ...answer.value, status: 'BEING_LOOKED_INTO', somethingNew: true })
    seen.push(read.status)
    return ok(read)
  }
  await one.hand.act()
  expect(new Set(seen)).toEqual(new Set(['SENT']))
  expect(one.hand.says()).toBe('done')
  await soundAfter(one, operation)
}

/** Old news after new changes nothing on the screen (F12). */
const oldNews = async () => {
  const { stage } = await play('wallet.find')
  const { createSendingStore } = await import('./app')
  const { counter } = stage
  const sendingId = granted(await counter.wallet.state({})).sendings[0]?.sendingId ?? ''
  const old = await counter.wallet.find({ sendingId })
  stage.wait(24 * 3_600)
  const line: Line = { passage: clear }
  const sending = createSendingStore({
    ...counter,
    wallet: { ...counter.wallet, find: (ask) => line.passage('wallet.find', () => counter.wallet.find(ask)) as never },
  })
  await sending.getState().follow(sendingId)
  expect(sending.getState().sending).toMatchObject({ value: { status: 'RETURNED' } })
  line.passage = async () => old
  await sending.getState().refresh()
  expect(sending.getState().sending).toMatchObject({ value: { status: 'RETURNED' } })
  checkBooks(counter.room.books)
}

/** The same key for another sum is a bug of ours: said loudly, and the world stays as it was (F14). */
const otherBody = async () => {
  const { stage } = await play('wallet.send')
  const { counter } = stage
  const key = 'one-key-two-sums'
  granted(await counter.wallet.send({ key, ...wanted, stepUpToken: await proof(stage, key, wanted.amount) }))
  const before = JSON.stringify([counter.room.books.postings, furtherOf(counter.room.books).sendings])
  const other = counter.wallet.send({ key, ...wanted, amount: 60_000, stepUpToken: 'made-up' })
  await expect(other).rejects.toThrow('key reused')
  expect(JSON.stringify([counter.room.books.postings, furtherOf(counter.room.books).sendings])).toBe(before)
}

/** The button is pressed after the world has changed: a no with its reason, and not a fen moved. */
const refusesAfter =
  (code: string, change: (books: Books, now: Instant) => void, left = whole) =>
  async () => {
    const one = await play('wallet.send')
    meanwhile(one.stage, change)
    await one.hand.act()
    expect(one.hand.says()).toBe('refused')
    expect(one.effects()).toBe(0)
    const { room } = one.stage.counter
    expect(wealthOf(room.books, 'ma-wenjun')).toBe(left)
    expect(refusalOf(await one.stage.counter.wallet.precheck(wanted))).toBe(code)
    await soundAfter(one, 'wallet.send')
  }

const spend = (books: Books, now: Instant) =>
  transfer(books, now, 'PHARMACY', fen(whole - 10_000), { from: 'personal:ma-wenjun', to: 'care' })

const night = (books: Books) => {
  books.clock.at = instant('2025-11-21T22:00:00+08:00')
}

const motherLeaves = (books: Books) => {
  const further = furtherOf(books)
  further.wallets = further.wallets.filter((id) => id !== 'ma-xiulan')
}

/** No proof, a made-up one, one for another sum, one used before: nothing goes (F20, I7). */
const unproved = async () => {
  const { stage } = await play('wallet.send')
  const { counter } = stage
  const key = 'sent-without-proof'
  const send = (stepUpToken: string) => counter.wallet.send({ key, ...wanted, stepUpToken })
  expect(refusalOf(await send('made-up'))).toBe('STEP_UP_NEEDED')
  expect(refusalOf(await send(await proof(stage, key, 10_000)))).toBe('STEP_UP_NEEDED')
  expect(refusalOf(await send(await proof(stage, 'another-key', wanted.amount)))).toBe('STEP_UP_NEEDED')
  const token = await proof(stage, key, wanted.amount)
  stage.wait(5 * 60 + 1)
  expect(refusalOf(await send(token))).toBe('STEP_UP_NEEDED')
  expect(furtherOf(counter.room.books).sendings).toEqual([])
  granted(await send(await proof(stage, key, wanted.amount)))
  expect(furtherOf(counter.room.books).sendings).toHaveLength(1)
  checkBooks(counter.room.books)
}

/** What strikes a sending and nothing else does. */
export const inTheWallet: Proofs = {
  'F10 wallet.send': newWord('wallet.send'),
  'F10 wallet.find': newWord('wallet.find'),
  'F12 wallet.find': oldNews,
  'F14 wallet.send': otherBody,
  'F15 wallet.send': refusesAfter('INSUFFICIENT_SINGLE_ACCOUNT', spend, 10_000),
  'F17 wallet.send': refusesAfter('WALLET_CLOSED', night),
  'F20 wallet.send': unproved,
  'F26 wallet.send': refusesAfter('RECEIVER_NOT_OPEN', motherLeaves),
}
