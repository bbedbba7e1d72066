import { day, instant } from '@/domain/calendar'
import type { ReversalRule } from '@/domain/contribution/reversal'
import { undoVerdict } from '@/domain/contribution/undo'
import type { Undoable, UndoRules } from '@/domain/contribution/undo-conditions'
import type { UndoKind } from '@/domain/policy/pack'
import { rule } from './rule'

const at = (time: string) => instant(`${time}+08:00`)

const rules = (kind: UndoKind, changes: Partial<ReversalRule> = {}): UndoRules => ({
  kind: rule(kind, '撤回规定'),
  reversal: rule({ afterHours: 2, inSeason: true, ...changes }, '撤销规定'),
})

const held: Undoable = {
  status: 'SUBMITTED',
  heldUntil: at('2025-11-21T10:10:00'),
  paidAt: null,
  closes: day('2026-02-28'),
  benefitsUsed: false,
  settled: false,
  payerInsured: true,
}

const paid: Undoable = { ...held, status: 'SUCCEEDED', paidAt: at('2025-11-21T10:00:00') }

const later = at('2025-11-21T12:00:00')

test.each([
  ['2025-11-21T10:09:59', { ok: true, value: 'RELEASE' }],
  ['2025-11-21T10:10:00', { ok: false, refusal: { code: 'HOLD_OVER', citation: { title: '撤回规定' } } }],
])('held for ten minutes: at %s', (now, verdict) => {
  expect(undoVerdict(held, rules('hold10'), at(now))).toMatchObject(verdict)
})

test('what has set off is not fetched back where only the ten minutes are promised', () => {
  expect(undoVerdict({ ...held, status: 'PROCESSING' }, rules('hold10'), at('2025-11-21T10:05:00'))).toMatchObject({
    refusal: { code: 'HOLD_OVER' },
  })
})

test.each(['CREATED', 'EXPIRED'] as const)(
  '%s, never submitted: nothing is held, and nobody has missed ten minutes',
  (status) => {
    const never: Undoable = { ...held, status, heldUntil: null }
    expect(undoVerdict(never, rules('hold10'), later)).toMatchObject({
      refusal: { code: 'NOT_HELD', citation: { title: '撤回规定' } },
    })
    expect(undoVerdict(never, rules('reversal'), later)).toMatchObject({ refusal: { code: 'NOT_PAID_YET' } })
  },
)

test('where nothing is taken back, nothing is', () => {
  expect(undoVerdict(paid, rules('none'), later)).toMatchObject({
    refusal: { code: 'NOT_REVOCABLE', citation: { title: '撤回规定' } },
  })
})

test('a place that says nothing takes nothing back, nor one that reverses and does not say how', () => {
  const nothing = { ok: false, refusal: { code: 'NOT_REVOCABLE' } }
  expect(undoVerdict(paid, { kind: null, reversal: null }, later)).toEqual(nothing)
  expect(undoVerdict(paid, { ...rules('reversal'), reversal: null }, later)).toMatchObject(nothing)
})

test.each([
  ['2025-11-21T11:59:59', { ok: false, refusal: { code: 'TOO_SOON', detail: { from: '2025-11-21T12:00:00+08:00' } } }],
  ['2025-11-21T12:00:00', { ok: true, value: 'REVERSE' }],
  ['2026-02-28T23:59:59', { ok: true, value: 'REVERSE' }],
  ['2026-03-01T00:00:00', { ok: false, refusal: { code: 'SEASON_OVER', detail: { closes: '2026-02-28' } } }],
])('reversed two hours after it was paid, and in the season: at %s', (now, verdict) => {
  expect(undoVerdict(paid, rules('reversal'), at(now))).toMatchObject(verdict)
})

test('the season does not matter where the rule does not ask for it', () => {
  expect(undoVerdict(paid, rules('reversal', { inSeason: false }), at('2026-03-01T00:00:00')).ok).toBe(true)
})

test.each<[string, Partial<Undoable>, string]>([
  ['it is not paid yet', { status: 'PROCESSING', paidAt: null }, 'NOT_PAID_YET'],
  ['the relative has been to a doctor on it', { benefitsUsed: true }, 'BENEFITS_USED'],
  ['the bureau and the tax office have settled the day', { settled: true }, 'ALREADY_SETTLED'],
  ['the payer has left employee insurance', { payerInsured: false }, 'PAYER_LEFT'],
])('not reversed, because %s', (_, changes, code) => {
  expect(undoVerdict({ ...paid, ...changes }, rules('reversal'), later)).toMatchObject({
    refusal: { code, citation: { title: '撤销规定' } },
  })
})

test('nobody is told to wait two hours for what cannot be undone at all', () => {
  expect(undoVerdict({ ...paid, benefitsUsed: true }, rules('reversal'), at('2025-11-21T10:30:00'))).toMatchObject({
    refusal: { code: 'BENEFITS_USED' },
  })
})

test('whoever paid so late that the day is cleared before the two hours are over is not told to wait for them', () => {
  const late = { ...paid, paidAt: at('2025-11-21T22:30:00'), clearsAt: at('2025-11-22T00:00:00') }
  expect(undoVerdict(late, rules('reversal'), at('2025-11-21T22:40:00'))).toMatchObject({
    refusal: { code: 'SETTLES_FIRST', detail: { afterHours: 2 }, citation: { title: '撤销规定' } },
  })
})
