import { packs } from '@mock/policy/packs'
import { day } from '@/domain/calendar'
import { nothingOf, type Refundable, refundReasons, refundVerdicts } from '@/domain/contribution/refund'
import { fen, zero } from '@/domain/money'
import { inForce } from '@/domain/policy/fact'

const paid: Refundable = { status: 'SUCCEEDED', amount: fen(40_000), benefitFrom: day('2026-01-01') }

/** What a place says to a fee paid twice, and on whose word. */
const says = (area: string, on = '2025-11-21') => {
  const [first] = refundVerdicts(paid, inForce(packs.get(area)?.refund.rule ?? [], day(on)), day(on))
  return [first?.verdict, first?.citation?.tier]
}

test.each([
  ['长沙', '430100', ['NO', 'T3']],
  ['太原', '140100', ['ASK', 'T4']],
  ['北京', '110000', ['ASK', 'T4']],
  ['上海', '310000', ['ASK', 'T4']],
  ['葫芦岛', '211400', ['ASK', 'T4']],
  ['重庆', '500000', ['ASK', 'T4']],
  ['清远', '441800', ['ASK', 'T4']],
  ['南宁', '450100', ['YES', 'T2']],
])('%s: what is said to a fee paid twice, before the benefit period', (_, area, verdict) => {
  expect(says(area)).toEqual(verdict)
})

test('the line every rule draws is the first day of the benefit period', () => {
  expect(says('450100', '2025-12-31')).toEqual(['YES', 'T2'])
  expect(says('450100', '2026-01-01')).toEqual(['NO', 'T2'])
})

test('where no rule is known every reason is to be asked, none refused', () => {
  const verdicts = refundVerdicts(paid, null, day('2025-11-21'))
  expect(verdicts.map(({ reason }) => reason)).toEqual([...refundReasons])
  expect(new Set(verdicts.map(({ verdict }) => verdict))).toEqual(new Set(['ASK']))
})

test('nothing is given back of what never went out, nor of what cost nothing', () => {
  expect(nothingOf(paid)).toBeNull()
  expect(nothingOf({ ...paid, amount: zero })).toBe('FREE')
  for (const status of ['CREATED', 'PROCESSING', 'FAILED', 'REVOKED'] as const)
    expect(nothingOf({ ...paid, status })).toBe('NOT_PAID')
})
