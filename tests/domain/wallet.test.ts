import fc from 'fast-check'
import { instant, later, millisecondsBetween } from '@/domain/calendar'
import { fen } from '@/domain/money'
import { type Holding, type Sending, sendingNow, walletVerdict } from '@/domain/wallet/verdict'
import { reopensAt, type WalletRule, type WalletRules } from '@/domain/wallet/wallet'
import { rule } from './rule'

const limits: WalletRule = { perDay: 3, most: fen(200_000), closedFrom: '22:00', closedTo: '06:00' }
const place = (open: boolean | null): WalletRules => ({
  rule: [rule(limits, '钱包指南')],
  open: open === null ? [] : [rule(open, '开通名单')],
})
const at = (time: string) => instant(`2025-11-21T${time}+08:00`)

const sending: Sending = {
  amount: fen(50_000),
  available: fen(720_000),
  opened: true,
  frozen: false,
  sentToday: 0,
  pending: false,
  sameProvince: false,
  receiverOpen: true,
}

const ask = (changes: Partial<Sending> = {}, time = '10:00:00', own = place(true), theirs = place(true)) =>
  walletVerdict({ ...sending, ...changes }, own, theirs, at(time))

test('by day, between two places that take part, money goes', () => {
  expect(ask()).toMatchObject({
    ok: true,
    value: { citation: { title: '钱包指南' }, areaCitation: { title: '开通名单' } },
  })
})

test.each([
  ['05:59:59', '2025-11-21T06:00:00+08:00'],
  ['06:00:00', null],
  ['21:59:59', null],
  ['22:00:00', '2025-11-22T06:00:00+08:00'],
  ['00:00:00', '2025-11-21T06:00:00+08:00'],
])('at %s the wallet opens again at %s', (time, opens) => {
  expect(reopensAt(limits, at(time))).toBe(opens)
  expect(ask({}, time)).toMatchObject(opens ? { refusal: { code: 'WALLET_CLOSED', detail: { opens } } } : { ok: true })
})

test('the last night of a year opens again in the next', () => {
  expect(reopensAt(limits, instant('2025-12-31T23:00:00+08:00'))).toBe('2026-01-01T06:00:00+08:00')
})

test.each<[string, Partial<Sending>, string | null]>([
  ['the third of a day', { sentToday: 2 }, null],
  ['the fourth of a day', { sentToday: 3 }, 'TOO_MANY_TODAY'],
  ['exactly 2,000 yuan', { amount: fen(200_000) }, null],
  ['2,000.01 yuan', { amount: fen(200_001) }, 'TOO_MUCH'],
  ['while one is waiting to be accepted', { pending: true }, 'TRANSFER_PENDING'],
  ['to somebody who has no wallet yet', { receiverOpen: false }, 'RECEIVER_NOT_OPEN'],
  ['to somebody in the same province', { sameProvince: true, receiverOpen: false, frozen: true }, 'SAME_PROVINCE'],
  ['exactly all there is', { amount: fen(50_000), available: fen(50_000) }, null],
  ['one fen more than there is', { amount: fen(50_001), available: fen(50_000) }, 'INSUFFICIENT_SINGLE_ACCOUNT'],
])('%s', (_, changes, code) => {
  expect(ask(changes)).toMatchObject(code ? { ok: false, refusal: { code } } : { ok: true })
})

describe('before anything is typed', () => {
  const holding: Holding = { opened: true, frozen: false, sentToday: 0, pending: false }

  /** Everything stands in the way at once; each is told before those behind it. */
  test.each<[string, Partial<Holding>, WalletRules, string, string | null]>([
    ['the own place takes no part', { frozen: true, opened: false }, place(false), '23:00:00', 'AREA_NOT_OPEN'],
    ['the own place has not said', { frozen: true, opened: false }, place(null), '23:00:00', 'AREA_UNKNOWN'],
    ['the account is frozen', { frozen: true, opened: false }, place(true), '23:00:00', 'ACCOUNT_FROZEN'],
    ['no wallet yet', { opened: false, pending: true }, place(true), '23:00:00', 'WALLET_NOT_OPENED'],
    ['one waits to be accepted', { pending: true, sentToday: 3 }, place(true), '23:00:00', 'TRANSFER_PENDING'],
    ['three are out', { sentToday: 3 }, place(true), '23:00:00', 'TOO_MANY_TODAY'],
    ['it is night', {}, place(true), '23:00:00', 'WALLET_CLOSED'],
    ['nothing stands in the way', {}, place(true), '10:00:00', null],
  ])('%s', (_, changes, own, time, code) => {
    expect(sendingNow({ ...holding, ...changes }, own, at(time))).toMatchObject(
      code ? { refusal: { code } } : { ok: true, value: { rule: limits, citation: { title: '钱包指南' } } },
    )
  })
})

describe('both places must take part', () => {
  test.each<[string, boolean | null, boolean | null, string]>([
    ['the payer’s does not', false, true, 'AREA_NOT_OPEN'],
    ['the relative’s does not', true, false, 'AREA_NOT_OPEN'],
    ['the payer’s has not said', null, true, 'AREA_UNKNOWN'],
    ['the relative’s has not said', true, null, 'AREA_UNKNOWN'],
    ['one does not and one has not said', null, false, 'AREA_NOT_OPEN'],
  ])('%s', (_, own, theirs, code) => {
    expect(ask({}, '10:00:00', place(own), place(theirs))).toMatchObject({ ok: false, refusal: { code } })
  })

  test('nobody waits for the morning to hear that', () => {
    expect(ask({}, '23:00:00', place(false))).toMatchObject({
      refusal: { code: 'AREA_NOT_OPEN', citation: { title: '开通名单' } },
    })
  })

  test('a place with no limits written down sends nothing', () => {
    expect(ask({}, '10:00:00', { ...place(true), rule: [] })).toMatchObject({ refusal: { code: 'AREA_UNKNOWN' } })
  })
})

test('a closed wallet opens at its own hour, within eight hours, and is open then', () => {
  fc.assert(
    fc.property(fc.nat(86_399), (second) => {
      const now = later(at('00:00:00'), second * 1000)
      const opens = reopensAt(limits, now)
      if (!opens) return true
      const away = millisecondsBetween(now, opens)
      return away > 0 && away <= 8 * 3_600_000 && reopensAt(limits, opens) === null
    }),
  )
})
