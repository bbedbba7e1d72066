import fc from 'fast-check'
import { day, instant, later } from '@/domain/calendar'
import { orderStatuses } from '@/domain/contribution/order'
import { undoVerdict } from '@/domain/contribution/undo'
import { type Undoable, type UndoRules, undoConditionsOf } from '@/domain/contribution/undo-conditions'
import { type UndoKind, undoKinds } from '@/domain/policy/pack'
import { rule } from './rule'

const at = (time: string) => instant(`${time}+08:00`)
const rules = (kind: UndoKind): UndoRules => ({
  kind: rule(kind, '撤回规定'),
  reversal: rule({ afterHours: 2, inSeason: true }, '撤销规定'),
})
const paidAt = at('2025-11-21T10:00:00')
const paid: Undoable = {
  status: 'SUCCEEDED',
  heldUntil: null,
  paidAt,
  closes: day('2026-02-28'),
  benefitsUsed: false,
  settled: false,
  clearsAt: at('2025-11-22T00:00:00'),
  payerInsured: true,
}

const standing = (order: Undoable, now: string) =>
  Object.fromEntries(undoConditionsOf(order, rules('reversal'), at(now)).map(({ what, state }) => [what, state]))

test('a reversal shows every condition by itself, and from when the one that waits is met', () => {
  const conditions = undoConditionsOf(paid, rules('reversal'), at('2025-11-21T10:30:00'))
  expect(conditions.map(({ what, state }) => `${what} ${state}`)).toEqual([
    'PAID MET',
    'IN_SEASON MET',
    'PAYER_INSURED MET',
    'NOT_USED MET',
    'NOT_SETTLED MET',
    'LONG_ENOUGH WAITING',
  ])
  expect(conditions.find(({ what }) => what === 'LONG_ENOUGH')?.from).toBe('2025-11-21T12:00:00+08:00')
  expect(conditions.find(({ what }) => what === 'NOT_SETTLED')?.until).toBe('2025-11-22T00:00:00+08:00')
})

test('each failing condition is red, and the others stay what they are', () => {
  const now = '2025-11-21T12:00:00'
  expect(standing({ ...paid, benefitsUsed: true }, now)).toMatchObject({ NOT_USED: 'FAILED', PAYER_INSURED: 'MET' })
  expect(standing({ ...paid, payerInsured: false }, now)).toMatchObject({ PAYER_INSURED: 'FAILED', NOT_USED: 'MET' })
  expect(standing({ ...paid, settled: true }, now)).toMatchObject({ NOT_SETTLED: 'FAILED', LONG_ENOUGH: 'MET' })
  expect(standing({ ...paid, closes: day('2025-11-20') }, now)).toMatchObject({ IN_SEASON: 'FAILED' })
})

test('who paid after ten at night is not told to wait for two hours that end after the books are cleared', () => {
  const late = { ...paid, paidAt: at('2025-11-21T22:30:00') }
  expect(standing(late, '2025-11-21T22:40:00')).toMatchObject({ LONG_ENOUGH: 'FAILED' })
})

test('before it is paid, the wait is for that; where the place has not said when it collects, today counts', () => {
  expect(standing({ ...paid, status: 'PROCESSING', paidAt: null }, '2025-11-21T10:00:01')).toMatchObject({
    PAID: 'WAITING',
    LONG_ENOUGH: 'WAITING',
  })
  expect(standing({ ...paid, closes: null }, '2025-11-21T12:00:00')).toMatchObject({ IN_SEASON: 'MET' })
})

test('where nothing is taken back there is no condition to meet', () => {
  expect(undoConditionsOf(paid, rules('none'), paidAt)).toEqual([])
  expect(undoConditionsOf(paid, { kind: null, reversal: null }, paidAt)).toEqual([])
})

test('all conditions are met exactly when the verdict is yes, whatever the order and the hour', () => {
  const orders = fc.record({
    status: fc.constantFrom(...orderStatuses),
    minutes: fc.integer({ min: -20, max: 3_000 }),
    held: fc.boolean(),
    benefitsUsed: fc.boolean(),
    payerInsured: fc.boolean(),
    closes: fc.constantFrom(null, day('2025-11-20'), day('2025-11-21'), day('2026-02-28')),
    kind: fc.constantFrom(...undoKinds),
  })
  fc.assert(
    fc.property(orders, ({ minutes, held, kind, ...about }) => {
      const now = later(paidAt, minutes * 60_000)
      const order: Undoable = {
        ...about,
        heldUntil: held ? later(paidAt, 600_000) : null,
        paidAt: about.status === 'SUCCEEDED' ? paidAt : null,
        clearsAt: at('2025-11-22T00:00:00'),
        settled: now >= at('2025-11-22T00:00:00'),
      }
      const conditions = undoConditionsOf(order, rules(kind), now)
      const met = conditions.length > 0 && conditions.every(({ state }) => state === 'MET')
      expect(met).toBe(undoVerdict(order, rules(kind), now).ok)
    }),
  )
})
