import { day } from '@/domain/calendar'
import { fen, zero } from '@/domain/money'
import type { Fact } from '@/domain/policy/fact'
import type { Pack, ReasonVerdict } from '@/domain/policy/pack'
import { type Applicant, reasonVerdict, withdrawalVerdict } from '@/domain/withdrawal/eligibility'
import type { WithdrawalReason } from '@/domain/withdrawal/reason'
import { rule } from './rule'
import { employee } from './someone'

type Reasons = Partial<Record<WithdrawalReason, ReasonVerdict>>

const fact = (value: Reasons, from: string, to?: string): Fact<Reasons> =>
  rule(value, `${from}起的清单`, { from: day(from), ...(to && { to: day(to) }) })

const rules: Pack['withdrawal'] = {
  reasons: [
    fact({ DEATH: 'YES', EMIGRATION: 'YES' }, '2023-01-01'),
    fact({ VOLUNTARY_EXIT: 'NO' }, '2023-01-01', '2024-12-31'),
    fact({ VOLUNTARY_EXIT: 'YES' }, '2025-01-01'),
    fact({ RETIREE_UNTRANSFERABLE: 'YES', ENLISTMENT: 'YES' }, '2024-01-01'),
    fact({ SERIOUS_ILLNESS: 'NO', LONG_TERM_ELSEWHERE: 'ASK' }, '2024-01-01'),
  ],
  materials: [],
  waived: [],
  papersBy: [],
  workingDays: [],
}

const today = day('2025-11-21')

const applicant = (changes: Partial<Applicant> = {}): Applicant => ({
  insured: employee({ status: 'ENDED' }),
  available: fen(428_653),
  hasOpenRequest: false,
  hasPendingOrder: false,
  ...changes,
})

test('who emigrates and has stopped may have the balance back, by the list in force', () => {
  expect(withdrawalVerdict('EMIGRATION', applicant(), rules, today)).toMatchObject({
    ok: true,
    value: { title: '2023-01-01起的清单' },
  })
})

test.each<[WithdrawalReason, string, ReasonVerdict]>([
  ['VOLUNTARY_EXIT', '2024-12-31', 'NO'],
  ['VOLUNTARY_EXIT', '2025-01-01', 'YES'],
  ['SERIOUS_ILLNESS', '2023-06-01', 'ASK'],
  ['SERIOUS_ILLNESS', '2025-11-21', 'NO'],
  ['RETIREE_RESETTLED', '2025-11-21', 'ASK'],
])('the list says of %s on %s: %s', (reason, on, verdict) => {
  expect(reasonVerdict(reason, rules, day(on)).verdict).toBe(verdict)
})

test.each<[string, WithdrawalReason, Partial<Applicant>, string]>([
  ['serious illness is on no list', 'SERIOUS_ILLNESS', {}, 'REASON_NOT_LISTED'],
  ['the list says to ask', 'LONG_TERM_ELSEWHERE', {}, 'REASON_UNKNOWN'],
  ['the list is silent, which is no no', 'RETIREE_RESETTLED', {}, 'REASON_UNKNOWN'],
  ['they have not retired, as this ground asks', 'RETIREE_UNTRANSFERABLE', { retired: false }, 'NOT_RETIRED'],
  ['a soldier has to be out of the insurance first', 'ENLISTMENT', { insured: employee() }, 'STILL_INSURED'],
  ['a request is under way', 'EMIGRATION', { hasOpenRequest: true }, 'DUPLICATE_APPLICATION'],
  ['they are still insured', 'EMIGRATION', { insured: employee() }, 'STILL_INSURED'],
  ['the account is on its way elsewhere', 'EMIGRATION', { transferring: true }, 'TRANSFER_IN_PROGRESS'],
  ['contributions are owed', 'EMIGRATION', { inArrears: true }, 'ARREARS'],
  ['this year’s credit was overdrawn', 'EMIGRATION', { available: fen(-1_250) }, 'OVERDRAFT'],
  ['an order is not settled', 'EMIGRATION', { hasPendingOrder: true }, 'PENDING_ORDER'],
  ['nothing is left', 'EMIGRATION', { available: zero }, 'ZERO_BALANCE'],
])('refused, because %s', (_, reason, changes, code) => {
  expect(withdrawalVerdict(reason, applicant(changes), rules, today)).toMatchObject({ ok: false, refusal: { code } })
})

test('who has no ground is told so before being sent to stop their insurance', () => {
  expect(withdrawalVerdict('SERIOUS_ILLNESS', applicant({ insured: employee() }), rules, today)).toMatchObject({
    refusal: { code: 'REASON_NOT_LISTED', citation: { title: '2024-01-01起的清单' } },
  })
})

test('what was overdrawn is named, so that it can be paid back', () => {
  expect(withdrawalVerdict('EMIGRATION', applicant({ available: fen(-1_250) }), rules, today)).toMatchObject({
    refusal: { detail: { owed: 1_250 } },
  })
})

test('who has retired keeps the insurance, and may have the balance all the same', () => {
  const retiree = applicant({ insured: employee(), retired: true })
  expect(withdrawalVerdict('RETIREE_UNTRANSFERABLE', retiree, rules, today).ok).toBe(true)
})

test('the heirs of someone who died insured need not stop anything', () => {
  expect(withdrawalVerdict('DEATH', applicant({ insured: employee() }), rules, today).ok).toBe(true)
})

test.each<WithdrawalReason>(['EMIGRATION', 'SERIOUS_ILLNESS', 'LONG_TERM_ELSEWHERE'])(
  'who has resident insurance has no account to ask back, and is not sent to stop an insurance they do not have: %s',
  (reason) => {
    const insured = employee({ scheme: 'RESIDENT', status: 'NORMAL' })
    expect(withdrawalVerdict(reason, applicant({ insured }), rules, today)).toEqual({
      ok: false,
      refusal: { code: 'NO_ACCOUNT' },
    })
  },
)
