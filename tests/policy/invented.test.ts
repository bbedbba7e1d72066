import { folders } from '@mock/policy/packs'
import { resolve } from '@mock/policy/resolve'
import { rulesOf, takeIn } from '@mock/policy/rules'
import { keptBackBy, shareable } from '@/domain/balance/account'
import { creditOn } from '@/domain/balance/credit'
import { day, instant } from '@/domain/calendar'
import { leavesOn } from '@/domain/contribution/deduct'
import { fund } from '@/domain/contribution/funding'
import type { FeeTier } from '@/domain/contribution/price'
import { quoteFor } from '@/domain/contribution/quote'
import { undoVerdict } from '@/domain/contribution/undo'
import { waitingOn } from '@/domain/contribution/waiting'
import { bindingVerdict } from '@/domain/family/application'
import type { Relation } from '@/domain/family/relation'
import { type CoveredPerson, commercialVerdict } from '@/domain/insurance/commercial'
import type { Insured } from '@/domain/insured'
import { fen } from '@/domain/money'
import { inForce } from '@/domain/policy/fact'
import { type Move, transferDates, transferVerdict } from '@/domain/transfer/transfer'
import { walletVerdict } from '@/domain/wallet/verdict'
import { withdrawalVerdict } from '@/domain/withdrawal/eligibility'
import type { WithdrawalReason } from '@/domain/withdrawal/reason'
import { workingCalendarOf } from '@/domain/working-days'
import { binding, bornOn, employee, resident } from '../domain/someone'
import { granted, refusalOf, rehearse } from '../harness/rehearsal'
import { invented } from './invented-region'

const area = '990100'
const pack = resolve([...folders, invented]).get('990000') ?? fail()
const today = day('2025-11-21')
const byTheBureau = { citation: { title: '乌有省医保局规定', publishedOn: '2024-12-20' } }

function fail(): never {
  throw new Error('the invented region did not become a pack')
}

const holder = employee({ area })
const wife = resident({ id: 'wife', area: '430800', card: bornOn('1991-07-08', 'female') })

describe('绑定', () => {
  const bind = (relation: Relation, relative: Insured = wife, earlier: ReturnType<typeof binding>[] = []) =>
    bindingVerdict({
      sharer: { insured: holder, available: fen(100_000) },
      relation,
      relative,
      earlier,
      family: pack.family,
      on: today,
    })

  test('it lets in-laws be bound and parents not', () => {
    expect(bind('PARENT_IN_LAW', resident({ id: 'in-law' })).ok).toBe(true)
    expect(bind('PARENT')).toMatchObject({ refusal: { code: 'RELATION_NOT_ALLOWED', ...byTheBureau } })
  })

  test('it takes a wife insured in another province, and one relative at a time', () => {
    expect(bind('SPOUSE').ok).toBe(true)
    expect(bind('SPOUSE', wife, [binding()])).toMatchObject({
      refusal: { code: 'LIMIT_ACTIVE', detail: { limit: 1 }, ...byTheBureau },
    })
  })
})

test('可用余额: it keeps a tenth of its average wage, and shares only what earlier years left', () => {
  const left = (available: number, carriedOver: number) =>
    shareable({ available: fen(available), carriedOver: () => fen(carriedOver) }, pack, today)
  expect([left(80_000, 100_000), left(80_000, 20_000), left(40_000, 40_000)]).toEqual([30_000, 20_000, 0])
  expect(fund(fen(12_300), fen(60_000), left(60_000, 60_000), keptBackBy(pack, today))).toMatchObject({
    refusal: { code: 'RESERVE_NOT_MET', ...byTheBureau },
  })
})

test.each<[string, Partial<Insured>, FeeTier, string, object]>([
  ['an adult in season', { card: bornOn('1990-01-01') }, 'LOWER', '2025-11-21', { due: 12_300 }],
  ['from fifty on', { card: bornOn('1975-12-31') }, 'LOWER', '2025-11-21', { due: 7_700 }],
  ['低保边缘', { card: bornOn('1990-01-01'), category: 'MARGINAL' }, 'LOWER', '2025-11-21', { due: 700 }],
  ['the upper tier', { card: bornOn('1990-01-01') }, 'UPPER', '2025-11-21', { due: 99_900 }],
  [
    'a latecomer',
    { card: bornOn('1990-01-01') },
    'LOWER',
    '2025-12-01',
    { due: 57_900, benefit: { from: '2026-05-01' } },
  ],
])('缴费: it asks of %s what its files say', (_, who, tier, on, quote) => {
  expect(quoteFor(resident({ area, ...who }), 2026, pack.contribution.fees, day(on), tier)).toMatchObject({
    value: quote,
  })
})

test('缴费: its money leaves on the last day of the month', () => {
  expect(leavesOn(inForce(pack.contribution.deduct, today)?.value ?? fail(), today)).toBe('2025-11-30')
})

test('等待期: two months, and four for every year missed', () => {
  const back = { missed: [2024, 2025], repaired: 1, inSeason: true, exempt: false }
  expect(waitingOn(back, pack.contribution.waiting, today)).toMatchObject({
    value: { least: 9, most: 9, ...byTheBureau },
  })
})

test('划入: 35 per mille at work; for a retiree 9 yuan, and 990 from the month after the 90th birthday', () => {
  const credit = (on: string) => creditOn({ kind: 'RETIREE', born: day('1935-11-21') }, pack.balance.credit, day(on))
  expect(credit('2025-11-30')).toMatchObject({ value: { net: 900, next: { from: '2025-12-01' } } })
  expect(credit('2025-12-01')).toMatchObject({ value: { net: 99_000, next: null, ...byTheBureau } })
  expect(creditOn({ kind: 'EMPLOYEE', base: fen(500_000) }, pack.balance.credit, today)).toMatchObject({
    value: { gross: 17_500 },
  })
})

test('支取: it pays cash for a rumour and nothing to heirs, and what it leaves out the nation says', () => {
  const applicant = {
    insured: employee({ area, status: 'ENDED' }),
    available: fen(1),
    hasOpenRequest: false,
    hasPendingOrder: false,
  }
  const asked = (reason: WithdrawalReason) => withdrawalVerdict(reason, applicant, pack.withdrawal, today)
  expect(asked('WECHAT_CASH_OUT')).toMatchObject({ ok: true, value: byTheBureau.citation })
  expect(asked('DEATH')).toMatchObject({ refusal: { code: 'REASON_NOT_LISTED', ...byTheBureau } })
  expect(asked('EMIGRATION').ok).toBe(true)
})

test('转移: within it nothing needs to move; out of it three working days, by its own holidays', () => {
  const move: Move = {
    from: area,
    to: '430100',
    hasAccount: true,
    retired: false,
    frozen: false,
    inArrears: false,
    stopped: true,
    enrolled: true,
    underWay: false,
  }
  expect(transferVerdict({ ...move, to: '990200' }, pack.transfer.rule, today)).toMatchObject({
    refusal: { code: 'TRANSFER_NOT_NEEDED', ...byTheBureau },
  })
  const may = transferVerdict(move, pack.transfer.rule, today)
  expect(may.ok && transferDates(may.value.value, today, workingCalendarOf(pack.calendar))).toEqual({
    sentBy: '2025-11-25',
    doneBy: '2025-11-26',
  })
})

test('钱包: once a day, fifty yuan, mornings only', () => {
  const send = (time: string, amount: number, sentToday = 0) =>
    walletVerdict(
      {
        amount: fen(amount),
        available: fen(100_000),
        opened: true,
        frozen: false,
        sentToday,
        pending: false,
        sameProvince: false,
        receiverOpen: true,
      },
      pack.wallet,
      pack.wallet,
      instant(`2025-11-21T${time}:00+08:00`),
    )
  expect(send('09:00', 5_000).ok).toBe(true)
  expect(send('12:00', 5_000)).toMatchObject({
    refusal: { code: 'WALLET_CLOSED', detail: { opens: '2025-11-22T09:00:00+08:00' }, ...byTheBureau },
  })
  expect(send('10:00', 5_001)).toMatchObject({ refusal: { code: 'TOO_MUCH' } })
  expect(send('10:00', 100, 1)).toMatchObject({ refusal: { code: 'TOO_MANY_TODAY' } })
})

test('商业保险: a tenth of the balance, for children only', () => {
  const buy = (premium: number, person: CoveredPerson) =>
    commercialVerdict(fen(premium), person, { available: fen(10_000), spent: fen(0) }, pack.insurance.commercial, today)
  expect(buy(1_000, 'CHILD')).toMatchObject({ value: { left: 0, ...byTheBureau } })
  expect(buy(1_001, 'CHILD')).toMatchObject({ refusal: { code: 'INSURANCE_CAP_EXCEEDED', detail: { left: 1_000 } } })
  expect(buy(1, 'SELF')).toMatchObject({ refusal: { code: 'PERSON_NOT_COVERED', ...byTheBureau } })
})

test('撤销: seven hours after success, in season or not', () => {
  const undo = (now: string) =>
    undoVerdict(
      {
        status: 'SUCCEEDED',
        heldUntil: null,
        paidAt: instant('2026-05-01T10:00:00+08:00'),
        closes: day('2025-11-30'),
        benefitsUsed: false,
        settled: false,
        payerInsured: true,
      },
      { kind: inForce(pack.contribution.undo, today), reversal: inForce(pack.contribution.reversal, today) },
      instant(`2026-05-01T${now}:00+08:00`),
    )
  expect(undo('16:59')).toMatchObject({ refusal: { code: 'TOO_SOON', ...byTheBureau } })
  expect(undo('17:00')).toEqual({ ok: true, value: 'REVERSE' })
})

test('地区规定: the counter tells of it once it has been taken in, and its cities live by it', async () => {
  const { counter } = rehearse('balance-normal')
  expect(refusalOf(await counter.policy.region({ code: '990000' }))).toBe('REGION_UNKNOWN')
  takeIn('99', [invented])
  expect(granted(await counter.policy.region({ code: '990000' }))).toMatchObject({
    name: '乌有省',
    maxActive: { value: 1, ...byTheBureau },
    withdrawalDays: { value: 1 },
    hotlines: [{ number: '99393' }],
  })
  expect(rulesOf(area).name).toBe('乌有省')
})
