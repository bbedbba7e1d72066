import type { IsoDate } from '../calendar'
import type { CommercialRule } from '../insurance/commercial'
import { type Insured, sameProvince } from '../insured'
import { type Citation, cite, type Fact, inForce } from '../policy/fact'
import { type Pack, type SharedUse, sharedUses } from '../policy/pack'
import type { Relation } from './relation'

/** What the rules say of using the account for something on a relative's behalf, and the sharer's own choice of uses. */
const ruleGrounds = [
  'LISTED',
  'NOT_LISTED',
  'RULE_UNKNOWN',
  'EXCLUDED',
  'CROSS_CITY',
  'OUT_OF_PROVINCE',
  'OTHER_INSURANCE',
  'RELATION_NOT_COVERED',
] as const

/** What keeps everything back for now, whatever the rules say. */
const standstills = ['ACCOUNT_FROZEN', 'SHARER_STOPPED', 'PAUSED', 'MEMBER_STOPPED'] as const

/** Why the account may or may not be used for something on a relative's behalf. */
export const capabilityGrounds = [...ruleGrounds, ...standstills] as const

export type CapabilityGround = (typeof capabilityGrounds)[number]

/** Yes, no, or nobody has written it down: then 12393 is asked. */
export const capabilityAnswers = ['YES', 'NO', 'ASK'] as const

/** What one use comes to for one bound relative (U-12). */
export interface Capability<W extends CapabilityGround = CapabilityGround> {
  readonly use: SharedUse
  readonly may: (typeof capabilityAnswers)[number]
  readonly why: W
  readonly citation?: Citation
}

/** Two people and what is known of the tie between them. */
export interface Tie {
  readonly sharer: Insured
  readonly relative: Insured
  readonly relation: Relation
  /** What the sharer ticked; null for everything the region lists. */
  readonly uses: readonly SharedUse[] | null
  /** The sharer lets nothing be taken for now. */
  readonly paused: boolean
  /** The bureau has frozen the sharer's account. */
  readonly frozen: boolean
}

/**
 * Every use, the listed and the unlisted, with whether this relative can use the account for it today: what the sharer's own
 * region says of it, and whether anything stands still now. What the rules never allow is said first, for it stays so.
 */
export const capabilitiesOf = (tie: Tie, rules: Pick<Pack, 'family' | 'insurance'>, on: IsoDate): Capability[] =>
  sharedUses.map((use) => {
    const byRule = answer(use, tie, rules, on)
    const still = byRule.may === 'NO' ? null : standstill(use, tie)
    return { use, ...byRule, ...(still && { may: 'NO', why: still }) }
  })

/** What keeps everything back for now, whatever the rules say: the account, the sharer, their own word, or the relative's insurance (P16). */
function standstill(use: SharedUse, { sharer, relative, paused, frozen }: Tie): (typeof standstills)[number] | null {
  if (frozen) return 'ACCOUNT_FROZEN'
  if (sharer.status !== 'NORMAL') return 'SHARER_STOPPED'
  if (paused) return 'PAUSED'
  // Paying the fee is how a resident's insurance comes back; nobody else can be paid for before they are registered.
  if (use === 'RESIDENT_FEE') return relative.scheme === 'RESIDENT' ? null : 'MEMBER_STOPPED'
  return relative.status === 'NORMAL' && relative.scheme !== 'NONE' ? null : 'MEMBER_STOPPED'
}

/** By the rules alone, for one use: what the two people's standing adds is looked at elsewhere. */
export const capabilityOf = (
  use: SharedUse,
  tie: Tie,
  rules: Pick<Pack, 'family' | 'insurance'>,
  on: IsoDate,
): Capability<RuleGround> => ({ use, ...answer(use, tie, rules, on) })

type RuleGround = (typeof ruleGrounds)[number]
type Answer = Omit<Capability<RuleGround>, 'use'>

function answer(
  use: SharedUse,
  tie: Tie,
  { family, insurance }: Pick<Pack, 'family' | 'insurance'>,
  on: IsoDate,
): Answer {
  const rule = inForce(family.uses, on)
  const citation = rule && cite(rule)
  const said = (may: Answer['may'], why: RuleGround): Answer => ({ may, why, ...(citation && { citation }) })
  if (tie.uses && !tie.uses.includes(use)) return { may: 'NO', why: 'EXCLUDED' }
  if (use === 'COMMERCIAL') return commercial(tie.relation, inForce(insurance.commercial, on))
  if (!rule) return { may: 'ASK', why: 'RULE_UNKNOWN' }
  if (!rule.value.includes(use)) return said('NO', 'NOT_LISTED')
  const { scheme, status } = tie.relative
  if (use === 'RESIDENT_FEE' && scheme === 'EMPLOYEE' && status === 'NORMAL') return said('NO', 'OTHER_INSURANCE')
  const apart = apartness(use, tie, family, on)
  if (apart) return { may: apart.why === 'CROSS_CITY' ? 'ASK' : 'NO', ...apart }
  return said('YES', 'LISTED')
}

/**
 * What the two places say against a use: another province where the sharer's shares within its own only, or another city. In
 * 新邵县 a binding across cities served the resident fee only (2023-11, P04); since when that is otherwise, nobody has written.
 */
export function apartness(
  use: SharedUse,
  { sharer, relative }: Tie,
  { within }: Pick<Pack['family'], 'within'>,
  on: IsoDate,
): { why: 'CROSS_CITY' | 'OUT_OF_PROVINCE'; citation?: Citation } | null {
  const reach = inForce(within, on)
  if (reach?.value === 'NATION') return null
  if (!sameProvince(sharer.area, relative.area))
    return { why: 'OUT_OF_PROVINCE', ...(reach && { citation: cite(reach) }) }
  const onTheSpot = use === 'CARE' || use === 'PHARMACY'
  return onTheSpot && !sameCity(sharer.area, relative.area) ? { why: 'CROSS_CITY' } : null
}

/** Insurance has a rule of its own; where a place has none, nobody knows (K-07). */
function commercial(relation: Relation, rule: Fact<CommercialRule> | null): Answer {
  if (!rule) return { may: 'ASK', why: 'RULE_UNKNOWN' }
  const covered = rule.value.insured.some((person) => person === relation)
  return { may: covered ? 'YES' : 'NO', why: covered ? 'LISTED' : 'RELATION_NOT_COVERED', citation: cite(rule) }
}

/** Provinces that are one city: their districts pool together (GB/T 2260). */
const municipalities = ['11', '12', '31', '50']

/** Two areas are in one city when their codes share the first four digits, or the province is a city. */
const sameCity = (a: string, b: string): boolean =>
  a.slice(0, 4) === b.slice(0, 4) || (sameProvince(a, b) && municipalities.includes(a.slice(0, 2)))
