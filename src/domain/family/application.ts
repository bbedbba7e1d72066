import type { IsoDate } from '../calendar'
import type { Sex } from '../identity/id-number'
import { type Insured, sameProvince } from '../insured'
import { ok, refused } from '../outcome'
import { cite, inForce } from '../policy/fact'
import type { Pack } from '../policy/pack'
import { type Binding, isBound } from './binding'
import type { Verdict } from './refusals'
import { implausible, type Relation } from './relation'
import { type Addition, beyondLimits, sharerVerdict } from './sharer'

/** Whether the region lets a relation be bound on a day, and by which rule (K-01: three kinds, then eight from 2024-12-09). */
export function relationVerdict(relation: Relation, family: Pack['family'], on: IsoDate): Verdict<Relation> {
  const rule = inForce(family.relations, on)
  if (rule?.value.includes(relation)) return ok(relation)
  return refused({ code: 'RELATION_NOT_ALLOWED', detail: { relation }, ...(rule && { citation: cite(rule) }) })
}

/** An application to bind someone, with everything it is judged by. */
export interface Application extends Addition {
  readonly relation: Relation
  /** Who the register knows under the name and number given; null when it knows nobody. */
  readonly relative: Insured | null
  /** Somebody else's account is shared with the relative already. */
  readonly boundElsewhere?: boolean
}

/**
 * Whether the relative may be bound. Answers with the first reason that stands: the sharer and the relation are judged
 * before anything is said of the relative, so that an in-law is refused as an in-law.
 */
export function bindingVerdict(application: Application): Verdict<Insured> {
  const { sharer, relation, relative, earlier, family, on } = application
  const may = sharerVerdict(sharer, family, on)
  if (!may.ok) return may
  const allowed = relationVerdict(relation, family, on)
  if (!allowed.ok) return allowed
  if (!relative) return refused({ code: 'NAME_ID_MISMATCH' })
  const odd = implausible(relation, sharer.insured.card, relative.card, on)
  if (odd) return refused({ code: odd })
  if (relative.scheme === 'NONE') return refused({ code: 'MEMBER_NOT_INSURED' })
  if (relative.publicFunded) return refused({ code: 'PUBLIC_FUNDED' })
  if (relative.status !== 'NORMAL') return refused({ code: 'MEMBER_STATUS_ABNORMAL' })
  const within = inForce(family.within, on)
  if (within?.value !== 'NATION' && !sameProvince(sharer.insured.area, relative.area))
    return refused({ code: 'OUT_OF_PROVINCE', ...(within && { citation: cite(within) }) })
  const clash = clashWith(earlier, relation, relative)
  if (clash) return clash
  const alone = inForce(family.exclusive, on)
  if (alone?.value && application.boundElsewhere)
    return refused({ code: 'MEMBER_BOUND_ELSEWHERE', citation: cite(alone) })
  return beyondLimits(earlier, family, on) ?? ok(relative)
}

function clashWith(earlier: readonly Binding[], relation: Relation, { id, card }: Insured) {
  const bound = earlier.filter(({ status }) => isBound(status))
  if (bound.some(({ relativeId }) => relativeId === id)) return refused({ code: 'ALREADY_BOUND' as const })
  const same = bound.filter((binding) => binding.relation === relation)
  return same.some(({ relativeSex }) => onlyOne(relation, relativeSex, card.sex))
    ? refused({ code: 'RELATION_DUPLICATE' as const, detail: { relation } })
    : null
}

/** Relations in which there is one man and one woman: two parents, and two grandparents of either side. */
const couples: readonly Relation[] = ['PARENT', 'GRANDPARENT_P', 'GRANDPARENT_M']

/** Whether two bindings of one relation cannot both be true: one spouse, one father and one mother (domain.md §2.2), and so of a side's grandparents. */
const onlyOne = (relation: Relation, bound: Sex, applied: Sex): boolean =>
  relation === 'SPOUSE' || (couples.includes(relation) && bound === applied)
