import type { Outcome } from '../outcome'
import type { Refusal } from '../refusal'
import { signatureRefusals } from '../signature'

/** Every reason why a term cannot be laid down, when a relative is bound or later. */
export const termRefusals = ['TERM_INVALID', 'CAP_INVALID', 'MONTHLY_CAP_INVALID', 'USES_INVALID'] as const

/** Every reason not to bind (domain.md §2.2). NAME_ID_MISMATCH also stands for "not found", so that nobody can fish for people (R-P16). */
export const bindingRefusals = [
  'NOT_EMPLOYEE_INSURED',
  'PUBLIC_FUNDED',
  'ACCOUNT_FROZEN',
  'SHARER_STATUS_ABNORMAL',
  'SHARER_BALANCE_ZERO',
  'RESERVE_UNKNOWN',
  'RESERVE_NOT_MET',
  'RELATION_NOT_ALLOWED',
  'NAME_ID_MISMATCH',
  'SELF',
  'AGE_IMPLAUSIBLE',
  'SEX_IMPLAUSIBLE',
  'MEMBER_NOT_INSURED',
  'MEMBER_STATUS_ABNORMAL',
  'OUT_OF_PROVINCE',
  'ALREADY_BOUND',
  'RELATION_DUPLICATE',
  'LIMIT_ACTIVE',
  'LIMIT_LIFETIME',
  'MEMBER_BOUND_ELSEWHERE',
  ...termRefusals,
  ...signatureRefusals,
] as const

/** One of them. */
export type BindingRefusal = (typeof bindingRefusals)[number]

/** A yes, or the first reason not to bind. */
export type Verdict<T> = Outcome<T, Refusal<BindingRefusal>>
