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
export const bindingStatuses = ['ACTIVE', 'UNDER_REVIEW', 'UNBOUND', 'EXPIRED'] as const

export type BindingStatus = (typeof bindingStatuses)[number]

/** Whether a binding takes one of the places a region allows at a time. */
export const isBound = (status: BindingStatus): boolean => status === 'ACTIVE' || status === 'UNDER_REVIEW'

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

/** An application to bind someone, with everything it is judged by. */
export interface Application {
  readonly sharer: Sharer
  readonly relation: Relation
  /** Who the register knows under the name and number given; null when it knows nobody. */
  readonly relative: Insured | null
  /** All the sharer's bindings ever. */
  readonly earlier: readonly Binding[]
  /** What the sharer's own region says; its caps are 10 at a time and 20 in all in Hunan (F-04). */
  readonly family: Pack['family']
  readonly on: IsoDate
}

/**
 * Whether the relative may be bound. Answers with the first reason that stands: the sharer and the relation are judged
 * before anything is said of the relative, so that an in-law is refused as an in-law.
 */
export function bindingVerdict({ sharer, relation, relative, earlier, family, on }: Application): Verdict<Insured> {
  const may = sharerVerdict(sharer)
  if (!may.ok) return may
  const allowed = relationVerdict(relation, family, on)
  if (!allowed.ok) return allowed
  if (!relative) return refused({ code: 'NAME_ID_MISMATCH' })
  const odd = implausible(relation, sharer.insured.card, relative.card, on)
  if (odd) return refused({ code: odd })
  if (relative.scheme === 'NONE') return refused({ code: 'MEMBER_NOT_INSURED' })
  if (relative.status !== 'NORMAL') return refused({ code: 'MEMBER_STATUS_ABNORMAL' })
  if (!sameProvince(sharer.insured.area, relative.area)) return refused({ code: 'OUT_OF_PROVINCE' })
  return clashWith(earlier, relation, relative) ?? beyondLimits(earlier, family, on) ?? ok(relative)
}

function clashWith(earlier: readonly Binding[], relation: Relation, { id, card }: Insured) {
  const bound = earlier.filter(({ status }) => isBound(status))
  if (bound.some(({ relativeId }) => relativeId === id)) return refused({ code: 'ALREADY_BOUND' as const })
  const same = bound.filter((binding) => binding.relation === relation)
  return same.some(({ relativeSex }) => onlyOne(relation, relativeSex, card.sex))
    ? refused({ code: 'RELATION_DUPLICATE' as const, detail: { relation } })
    : null
}

function beyondLimits(earlier: readonly Binding[], family: Pack['family'], on: IsoDate) {
  const [active, ever] = [inForce(family.maxActive, on), inForce(family.maxLifetime, on)]
  if (active && earlier.filter(({ status }) => isBound(status)).length >= active.value)
    return refused({ code: 'LIMIT_ACTIVE' as const, detail: { limit: active.value }, citation: cite(active) })
  if (ever && earlier.length >= ever.value)
    return refused({ code: 'LIMIT_LIFETIME' as const, detail: { limit: ever.value }, citation: cite(ever) })
  return null
}

/** Whether two bindings of one relation cannot both be true: one spouse, one father, one mother (domain.md §2.2). */
const onlyOne = (relation: Relation, bound: Sex, applied: Sex): boolean =>
  relation === 'SPOUSE' || (relation === 'PARENT' && bound === applied)
