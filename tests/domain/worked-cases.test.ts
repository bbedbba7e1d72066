import { keptBackBy, shareable } from '@/domain/balance/account'
import { creditOn } from '@/domain/balance/credit'
import { day, dayOf, instant, later } from '@/domain/calendar'
import { fund } from '@/domain/contribution/funding'
import { quoteFor } from '@/domain/contribution/quote'
import { stageOn } from '@/domain/contribution/season'
import { undoVerdict } from '@/domain/contribution/undo'
import type { Undoable } from '@/domain/contribution/undo-conditions'
import { waitingOn, waitUnder } from '@/domain/contribution/waiting'
import { type Application, bindingVerdict } from '@/domain/family/application'
import { fen } from '@/domain/money'
import { inForce } from '@/domain/policy/fact'
import { transferDates, transferVerdict } from '@/domain/transfer/transfer'
import { type Sending, walletVerdict } from '@/domain/wallet/verdict'
import { withdrawalVerdict } from '@/domain/withdrawal/eligibility'
import { workingCalendarOf } from '@/domain/working-days'
import { packIn, places } from './places'
import { binding, bornOn, employee, resident } from './someone'

/**
 * The twenty worked cases of the study (domain.md §6.4), against the packs as they are shipped. A case that fails here means that
 * a rule or a region no longer says what the sources say.
 */
const at = (time: string) => instant(`${time}+08:00`)

const bind = (asked: Partial<Application> = {}) =>
  bindingVerdict({
    sharer: { insured: employee(), available: fen(428_653) },
    relation: 'PARENT',
    relative: resident({ id: 'father' }),
    earlier: [],
    family: packIn(places.changsha).family,
    on: day('2025-11-21'),
    ...asked,
  })

const brother: Partial<Application> = {
  relation: 'SIBLING',
  relative: resident({ id: 'brother', card: bornOn('1994-11-20', 'male', 3) }),
}

/** A fee of 400 yuan out of an account in 太原 on a day of the season. */
const payInTaiyuan = (available: number) => {
  const [pack, on] = [packIn(places.taiyuan), day('2024-11-21')]
  const left = shareable({ available: fen(available), carriedOver: () => fen(available) }, pack, on)
  return fund(fen(40_000), fen(available), left, keptBackBy(pack, on))
}

const quote = (area: string, year: number, time: string, insured = resident({ area })) =>
  quoteFor(insured, year, packIn(area).contribution.fees, dayOf(at(time)))

const credit = (area: string, born: string, on: string) =>
  creditOn({ kind: 'RETIREE', born: day(born) }, packIn(area).balance.credit, day(on))

const send = (time: string, changes: Partial<Sending> = {}) => {
  const { wallet } = packIn(places.lanzhou)
  const sending = {
    amount: fen(50_000),
    available: fen(720_000),
    opened: true,
    frozen: false,
    sentToday: 0,
    pending: false,
    sameProvince: false,
    receiverOpen: true,
  }
  return walletVerdict({ ...sending, ...changes }, wallet, packIn(places.gansuLevel).wallet, at(`2025-11-21T${time}`))
}

test('1 · in 长沙 on 2024-06-01 a brother is refused: three kinds of relative then', () => {
  expect(bind({ ...brother, on: day('2024-06-01') })).toMatchObject({ refusal: { code: 'RELATION_NOT_ALLOWED' } })
})

test('2 · on 2024-12-10 he is taken, by the widening the newspaper reports', () => {
  expect(bind({ ...brother, on: day('2024-12-10') }).ok).toBe(true)
  const rule = inForce(packIn(places.changsha).family.relations, day('2024-12-10'))
  expect(rule?.sources.map(({ key }) => key)).toContain('P61')
})

test('3 · 太原 with 1,180 yuan and a fee of 400: 180 may be shared, 220 are missing', () => {
  expect(payInTaiyuan(118_000)).toMatchObject({
    refusal: {
      code: 'RESERVE_NOT_MET',
      detail: { shareable: 18_000, shortfall: 22_000 },
      citation: { from: '2023-05-12' },
    },
  })
})

test('4 · 太原 with 1,400 yuan: paid, and 1,000 are left', () => {
  expect(payInTaiyuan(140_000)).toEqual({ ok: true, value: { before: 140_000, after: 100_000 } })
})

test('5 · 葫芦岛 2025, 低保边缘, at 23:59 of 2025-02-28: 160 yuan, in season, covered from 2025-01-01', () => {
  const poor = resident({ area: places.huludao, category: 'MARGINAL' })
  expect(quote(places.huludao, 2025, '2025-02-28T23:59:00', poor)).toMatchObject({
    value: { due: 16_000, stage: { waitingMonths: 0 }, benefit: { from: '2025-01-01', to: '2025-12-31' } },
  })
})

test('6 · 葫芦岛 2025 on 2025-03-01: late, with a wait of three months, and a price nobody has published', () => {
  const fee = packIn(places.huludao).contribution.fees.find(({ year }) => year === 2025)
  expect(stageOn(fee?.stages.value ?? [], day('2025-03-01'))).toMatchObject({ waitingMonths: 3 })
  expect(quote(places.huludao, 2025, '2025-03-01T00:00:00')).toMatchObject({
    refusal: { code: 'STANDARD_NOT_PUBLISHED', citation: { from: '2024-09-01' } },
  })
})

test('7 · 湖南 2026 on 2026-02-05: 1,100 yuan, and cover three months from payment, on 2026-05-05', () => {
  expect(quote(places.zhangjiajie, 2026, '2026-02-05T10:00:00')).toMatchObject({
    value: { due: 110_000, benefit: { from: '2026-05-05', to: '2026-12-31' } },
  })
})

test('8 · who missed only 2025 and pays for 2026 in season waits three months, or four where every year counts', () => {
  const back = { missed: [2025], repaired: 0, inSeason: true, exempt: false }
  const { waiting } = packIn(places.changsha).contribution
  expect(waitingOn(back, waiting, day('2025-11-21'))).toMatchObject({ value: { least: 3, most: 4 } })
  const rule = inForce(waiting, day('2025-11-21'))?.value
  expect(rule && waitUnder({ ...rule, reading: 'AFTER_THE_FIRST' }, back)).toEqual({ least: 3, most: 3 })
})

test('9 · after a gap of four years, two of them paid for, the wait is six months at least', () => {
  const back = { missed: [2025, 2026, 2027, 2028], repaired: 2, inSeason: true, exempt: false }
  expect(waitingOn(back, packIn(places.changsha).contribution.waiting, day('2028-11-21'))).toMatchObject({
    value: { least: 6, most: 6 },
  })
})

test('10 · a retiree of 兰州 is credited 90 yuan a month, one of 甘肃 省直 120', () => {
  expect(credit(places.lanzhou, '1957-12-23', '2025-11-21')).toMatchObject({ value: { every: 'MONTH', gross: 9_000 } })
  expect(credit(places.gansuLevel, '1957-12-23', '2025-11-21')).toMatchObject({ value: { gross: 12_000 } })
})

test('11 · 上海 credits 1,680 yuan a year on the last day before the 75th birthday, and 1,890 from the birthday on', () => {
  expect(credit(places.shanghai, '1950-11-21', '2025-11-20')).toMatchObject({
    value: { every: 'YEAR', gross: 168_000, next: { from: '2025-11-21', gross: 189_000 } },
  })
  expect(credit(places.shanghai, '1950-11-21', '2025-11-21')).toMatchObject({ value: { gross: 189_000, next: null } })
})

test('12 · the wallet is open at 21:59, closed at 22:00 and at 05:59, open at 06:00', () => {
  expect(['21:59:59', '22:00:00', '05:59:59', '06:00:00'].map((time) => send(time).ok)).toEqual([
    true,
    false,
    false,
    true,
  ])
  expect(send('22:00:00')).toMatchObject({
    refusal: { code: 'WALLET_CLOSED', detail: { opens: '2025-11-22T06:00:00+08:00' } },
  })
})

test('13 · the fourth transfer of a day is refused, and one of 2,000.01 yuan', () => {
  expect(send('10:00:00', { sentToday: 2, amount: fen(200_000) }).ok).toBe(true)
  expect(send('10:00:00', { sentToday: 3 })).toMatchObject({
    refusal: { code: 'TOO_MANY_TODAY', detail: { perDay: 3 } },
  })
  expect(send('10:00:00', { amount: fen(200_001) })).toMatchObject({
    refusal: { code: 'TOO_MUCH', detail: { most: 200_000 } },
  })
})

test('14 · 河南 reverses a fee two hours after it was paid, not a second sooner, and never once it was used', () => {
  const { undo, reversal } = packIn(places.henan).contribution
  const paidAt = at('2025-11-21T10:00:00')
  const rules = { kind: inForce(undo, dayOf(paidAt)), reversal: inForce(reversal, dayOf(paidAt)) }
  const paid: Undoable = {
    status: 'SUCCEEDED',
    heldUntil: null,
    paidAt,
    closes: day('2026-02-28'),
    benefitsUsed: false,
    settled: false,
    payerInsured: true,
  }
  expect(undoVerdict(paid, rules, later(paidAt, 119 * 60_000))).toMatchObject({ refusal: { code: 'TOO_SOON' } })
  expect(undoVerdict(paid, rules, later(paidAt, 120 * 60_000))).toEqual({ ok: true, value: 'REVERSE' })
  expect(undoVerdict({ ...paid, benefitsUsed: true }, rules, later(paidAt, 120 * 60_000))).toMatchObject({
    refusal: { code: 'BENEFITS_USED' },
  })
})

test('15 · a transfer handed in on Friday 2025-01-24 is sent by 2025-02-13 and done by 2025-02-20, across 春节', () => {
  const { transfer, calendar } = packIn(places.taiyuan)
  const gone = { hasAccount: true, retired: false, frozen: false, inArrears: false, stopped: true, enrolled: true }
  const handedIn = day('2025-01-24')
  const move = { ...gone, from: places.taiyuan, to: places.nanning, underWay: false }
  const verdict = transferVerdict(move, transfer.rule, handedIn)
  expect(verdict.ok && transferDates(verdict.value.value, handedIn, workingCalendarOf(calendar))).toEqual({
    sentBy: '2025-02-13',
    doneBy: '2025-02-20',
  })
})

test('16 · the eleventh at a time is refused, and the twenty-first of a lifetime', () => {
  const others = (count: number, status: 'ACTIVE' | 'UNBOUND') =>
    Array.from({ length: count }, (_, place) => binding({ id: `b${place}`, relativeId: `r${place}`, status }))
  expect(bind({ earlier: others(10, 'ACTIVE') })).toMatchObject({ refusal: { code: 'LIMIT_ACTIVE' } })
  expect(bind({ earlier: others(20, 'UNBOUND') })).toMatchObject({ refusal: { code: 'LIMIT_LIFETIME' } })
})

test('17 · 恶性肿瘤 is no reason to have the balance back: on no list, and the myth is named', () => {
  const ill = { insured: employee(), available: fen(428_653), hasOpenRequest: false, hasPendingOrder: false }
  for (const area of [places.changsha, places.nanning, places.nation])
    expect(withdrawalVerdict('SERIOUS_ILLNESS', ill, packIn(area).withdrawal, day('2025-11-21'))).toMatchObject({
      refusal: { code: 'REASON_NOT_LISTED', citation: { status: 'REJECTED', note: expect.stringContaining('大病') } },
    })
})

test('18 · a second father is refused', () => {
  const earlier = [binding({ relativeId: 'other', relation: 'PARENT', relativeSex: 'male' })]
  expect(bind({ earlier })).toMatchObject({ refusal: { code: 'RELATION_DUPLICATE' } })
})

test('19 · who has resident insurance has no account to pay from', () => {
  const sharer = { insured: employee({ scheme: 'RESIDENT' }), available: fen(0) }
  expect(bind({ sharer })).toMatchObject({ refusal: { code: 'NOT_EMPLOYEE_INSURED' } })
})

test('20 · on 2026-11-21 the fee of 2027 is not published, anywhere', () => {
  for (const area of Object.values(places))
    expect(quote(area, 2027, '2026-11-21T10:00:00')).toMatchObject({ refusal: { code: 'STANDARD_NOT_PUBLISHED' } })
})
