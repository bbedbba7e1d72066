import { packOf } from '@mock/policy/packs'
import { day } from '@/domain/calendar'
import { type Move, type TransferRule, transferDates, transferVerdict } from '@/domain/transfer/transfer'
import { workingCalendarOf } from '@/domain/working-days'
import { rule } from './rule'

const moves: TransferRule = { withinProvince: 'MOVES', workingDays: { sent: 10, done: 15 } }
const stays: TransferRule = { ...moves, withinProvince: 'STAYS' }
const today = day('2025-11-21')

/** Somebody who has left 清远 for good, with whatever the story changes. */
const ready: Move = {
  from: '441800',
  to: '450100',
  hasAccount: true,
  retired: false,
  frozen: false,
  inArrears: false,
  stopped: true,
  enrolled: true,
  underWay: false,
}

const ask = (changes: Partial<Move> = {}, value = moves) =>
  transferVerdict({ ...ready, ...changes }, [rule(value, '转移办法')], today)

test('who has stopped here and begun there may take the account along', () => {
  expect(ask()).toMatchObject({ ok: true, value: { value: moves } })
})

test.each<[string, Partial<Move>, string]>([
  ['there is no account', { hasAccount: false }, 'NO_ACCOUNT'],
  ['it is the same place', { to: '441800' }, 'SAME_PLACE'],
  ['they draw their pension here', { retired: true }, 'RETIRED'],
  ['one transfer is under way', { underWay: true }, 'TRANSFER_IN_PROGRESS'],
  ['the account is frozen', { frozen: true }, 'ACCOUNT_FROZEN'],
  ['contributions are owed', { inArrears: true }, 'ARREARS'],
  ['the old place has not stopped', { stopped: false }, 'NOT_STOPPED'],
  ['the new place has not begun', { enrolled: false }, 'NOT_ENROLLED'],
])('not transferred, because %s', (_, changes, code) => {
  expect(ask(changes)).toMatchObject({ ok: false, refusal: { code } })
})

test('a pensioner is not sent to stop an insurance first', () => {
  expect(ask({ retired: true, stopped: false, inArrears: true })).toMatchObject({ refusal: { code: 'RETIRED' } })
})

test('within a province where money stays, nothing needs to be transferred, whatever else is missing', () => {
  expect(ask({ to: '440300', stopped: false, enrolled: false }, stays)).toMatchObject({
    refusal: { code: 'TRANSFER_NOT_NEEDED', citation: { title: '转移办法' } },
  })
  expect(ask({ to: '440300' }, moves).ok).toBe(true)
  expect(ask({ to: '450100' }, stays).ok).toBe(true)
})

test('a move that leaves the province rests on the nation’s word, one within it on the province’s own', () => {
  const nation = [rule(moves, '全国的转移办法')]
  const asked = (changes: Partial<Move>, own = stays) =>
    transferVerdict({ ...ready, ...changes }, [rule(own, '省里的说明')], today, nation)
  expect(asked({})).toMatchObject({ ok: true, value: { sources: [{ title: '全国的转移办法' }] } })
  expect(asked({ stopped: false })).toMatchObject({ refusal: { citation: { title: '全国的转移办法' } } })
  expect(asked({ to: '440300' })).toMatchObject({ refusal: { citation: { title: '省里的说明' } } })
  expect(asked({ to: '440300' }, moves)).toMatchObject({ value: { sources: [{ title: '省里的说明' }] } })
})

test('a place that promises other days than the nation is cited for them itself', () => {
  const own = rule({ ...stays, workingDays: { sent: 2, done: 3 } }, '省里的说明')
  expect(transferVerdict(ready, [own], today, [rule(moves, '全国的转移办法')])).toMatchObject({
    value: { sources: [{ title: '省里的说明' }] },
  })
})

test('a place that says nothing promises nothing', () => {
  expect(transferVerdict(ready, [], today)).toEqual({ ok: false, refusal: { code: 'TRANSFER_RULE_UNKNOWN' } })
})

test('both dates are counted in the working days of the place', () => {
  const springFestival = workingCalendarOf(packOf('430100')?.calendar ?? { holidays: [], workingWeekends: [] })
  expect(transferDates(moves, day('2025-01-24'), springFestival)).toEqual({
    sentBy: '2025-02-13',
    doneBy: '2025-02-20',
  })
})

test('a no about the four conditions says which of them are met, each by itself', () => {
  expect(ask({ stopped: false, enrolled: false })).toMatchObject({
    refusal: { code: 'NOT_STOPPED', detail: { stopped: 0, enrolled: 0, paidUp: 1, notFrozen: 1 } },
  })
  expect(ask({ frozen: true, inArrears: true })).toMatchObject({
    refusal: { code: 'ACCOUNT_FROZEN', detail: { stopped: 1, enrolled: 1, paidUp: 0, notFrozen: 0 } },
  })
})
