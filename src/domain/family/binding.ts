import type { IsoDate } from '../calendar'
import type { Sex } from '../identity/id-number'
import { type Insured, sameProvince } from '../insured'
import type { Fen } from '../money'
import { type Outcome, ok, refused } from '../outcome'
import { cite, inForce } from '../policy/fact'
import type { Pack } from '../policy/pack'
import type { Refusal } from '../refusal'
import { implausible, type Relation } from './relation'

/** 绑定 as it stands; UNBOUND and EXPIRED still count towards the lifetime number. */
export type BindingStatus = 'ACTIVE' | 'UNDER_REVIEW' | 'UNBOUND' | 'EXPIRED'

/** One relative bound, or once bound, to the sharer's account. */
export interface Binding {
  readonly id: string
  readonly sharerId: string
  readonly relativeId: string
  /** From the relative's card: one may bind one father and one mother. */
  readonly relativeSex: Sex
  readonly relation: Relation
  readonly status: BindingStatus
  readonly since: IsoDate
}

/** Every reason not to bind (domain.md §2.2). NAME_ID_MISMATCH also stands for "not found", so that nobody can fish for people (R-P16). */
export const bindingRefusals = [
  'NOT_EMPLOYEE_INSURED',
  'SHARER_STATUS_ABNORMAL',
  'SHARER_BALANCE_ZERO',
  'RELATION_NOT_ALLOWED',
  'NAME_ID_MISMATCH',
  'SELF',
  'AGE_IMPLAUSIBLE',
  'MEMBER_NOT_INSURED',
  'MEMBER_STATUS_ABNORMAL',
  'OUT_OF_PROVINCE',
  'ALREADY_BOUND',
  'RELATION_DUPLICATE',
  'LIMIT_ACTIVE',
  'LIMIT_LIFETIME',
] as const

export type BindingRefusal = (typeof bindingRefusals)[number]

type Verdict<T> = Outcome<T, Refusal<BindingRefusal>>

/** The account side of an application: who shares, and what is in the account, in fen. */
export interface Sharer {
  readonly insured: Insured
  readonly available: Fen
}

/** Whether the region lets a relation be bound on a day, and by which rule (K-01: three kinds, then eight from 2024-12-09). */
export function relationVerdict(relation: Relation, family: Pack['family'], on: IsoDate): Verdict<Relation> {
  const rule = inForce(family.relations, on)
  if (rule?.value.includes(relation)) return ok(relation)
  return refused({ code: 'RELATION_NOT_ALLOWED', detail: { relation }, ...(rule && { citation: cite(rule) }) })
}

/** Whether a person may share their account at all: employee-insured, in good standing, money in it (F-01, F-06 as read by K-03). */
export function sharerVerdict({ insured, available }: Sharer): Verdict<Insured> {
  if (insured.scheme !== 'EMPLOYEE') return refused({ code: 'NOT_EMPLOYEE_INSURED' })
  if (insured.status !== 'NORMAL') return refused({ code: 'SHARER_STATUS_ABNORMAL' })
  if (available <= 0) return refused({ code: 'SHARER_BALANCE_ZERO' })
  return ok(insured)
}

/**
 * Whether this relative may be bound to this sharer on a day. `earlier` are all the sharer's bindings ever; the caps
 * (10 at a time, 20 in all in Hunan: F-04) come from the sharer's region. Answers with the first reason that stands.
 */
export function bindingVerdict(
  sharer: Sharer,
  relation: Relation,
  relative: Insured,
  earlier: readonly Binding[],
  family: Pack['family'],
  on: IsoDate,
): Verdict<Insured> {
  const may = sharerVerdict(sharer)
  if (!may.ok) return may
  const allowed = relationVerdict(relation, family, on)
  if (!allowed.ok) return allowed
  const odd = implausible(relation, sharer.insured.card, relative.card, on)
  if (odd) return refused({ code: odd })
  if (relative.scheme === 'NONE') return refused({ code: 'MEMBER_NOT_INSURED' })
  if (relative.status !== 'NORMAL') return refused({ code: 'MEMBER_STATUS_ABNORMAL' })
  if (!sameProvince(sharer.insured.area, relative.area)) return refused({ code: 'OUT_OF_PROVINCE' })
  return roomFor(relation, relative, earlier, family, on)
}

function roomFor(
  relation: Relation,
  relative: Insured,
  earlier: readonly Binding[],
  family: Pack['family'],
  on: IsoDate,
): Verdict<Insured> {
  const active = earlier.filter((binding) => binding.status === 'ACTIVE' || binding.status === 'UNDER_REVIEW')
  if (active.some((binding) => binding.relativeId === relative.id)) return refused({ code: 'ALREADY_BOUND' })
  if (
    active.some((binding) => binding.relation === relation && onlyOne(relation, binding.relativeSex, relative.card.sex))
  )
    return refused({ code: 'RELATION_DUPLICATE', detail: { relation } })
  const maxActive = inForce(family.maxActive, on)
  if (maxActive && active.length >= maxActive.value)
    return refused({ code: 'LIMIT_ACTIVE', detail: { limit: maxActive.value }, citation: cite(maxActive) })
  const maxLifetime = inForce(family.maxLifetime, on)
  if (maxLifetime && earlier.length >= maxLifetime.value)
    return refused({ code: 'LIMIT_LIFETIME', detail: { limit: maxLifetime.value }, citation: cite(maxLifetime) })
  return ok(relative)
}

/** Whether two bindings of one relation cannot both be true: one spouse, one father, one mother (domain.md §2.2). */
const onlyOne = (relation: Relation, bound: Sex, applied: Sex): boolean =>
  relation === 'SPOUSE' || (relation === 'PARENT' && bound === applied)
