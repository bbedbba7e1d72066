import { dayOf, type Instant, later } from '../calendar'
import { sameProvince } from '../insured'
import { type Fen, sum, zero } from '../money'
import { type Citation, cite, type Fact, inForce } from '../policy/fact'
import type { Pack, SharedUse } from '../policy/pack'
import type { Refusal } from '../refusal'
import type { BindingStatus } from './binding'
import { apartness, capabilityOf, type Tie } from './capability'
import { type Ended, mayReturn } from './ending'
import type { Sharing } from './sharing'

/** The nine things to look at when a binding does not work (U-01), in the order a clerk would. */
export const checks = ['RELATION', 'SHARER', 'BALANCE', 'LIMITS', 'MEMBER', 'AREA', 'SCOPE', 'SYNC', 'WALLET'] as const

export type Check = (typeof checks)[number]

/** GOOD: nothing in the way. BAD: this is why it does not work. ASK: nobody has written it down, 12393 knows. */
export const checkStates = ['GOOD', 'BAD', 'ASK'] as const

/** Everything that can be found. */
export const findings = [
  'FINE',
  'UNDER_REVIEW',
  'UNBOUND',
  'PARTED',
  'EXPIRED',
  'REJECTED',
  'ACCOUNT_FROZEN',
  'SHARER_STATUS_ABNORMAL',
  'BALANCE_ZERO',
  'RESERVE_NOT_MET',
  'RESERVE_UNKNOWN',
  'CARRIED_OVER_ZERO',
  'PAUSED',
  'CAPPED',
  'CAP_TOO_LOW',
  'MONTH_USED_UP',
  'MEMBER_NOT_INSURED',
  'MEMBER_STATUS_ABNORMAL',
  'CROSS_CITY',
  'OUT_OF_PROVINCE',
  'NOT_LISTED',
  'EXCLUDED',
  'OTHER_INSURANCE',
  'RELATION_NOT_COVERED',
  'RULE_UNKNOWN',
  'NOT_SYNCED',
  'WALLET_NOT_NEEDED',
  'WALLET_NOT_OPENED',
  'PAYEE_WALLET_NOT_OPENED',
] as const

export type FindingCode = (typeof findings)[number]

/** What one look found: figures are fen, days and moments. */
export interface Finding {
  readonly check: Check
  readonly state: (typeof checkStates)[number]
  readonly why: FindingCode
  readonly detail?: Refusal['detail']
  readonly citation?: Citation
}

/** Everything the nine looks look at. */
export interface Patient {
  readonly use: SharedUse
  readonly tie: Tie
  readonly status: BindingStatus
  /** How it ended, where it has and that is known. */
  readonly ended: Ended | null
  readonly boundAt: Instant
  readonly sharing: Sharing
  /** What the fee that can be paid now comes to, in fen; null for any other use, and where none can be paid. */
  readonly due: Fen | null
  /** Taken for the relative in this calendar month, in fen. */
  readonly spent: Fen
  /** Of the account, in fen; `shareable` is null while nobody knows what must stay in it. */
  readonly available: Fen
  readonly shareable: Fen | null
  /** What keeps part of the account back, see `keptBackBy`. */
  readonly keptBack: Fact<unknown> | null
  /** Who has opened a wallet. */
  readonly wallets: { readonly sharer: boolean; readonly relative: boolean }
  readonly rules: Pick<Pack, 'family' | 'insurance'>
  readonly now: Instant
}

/** How long hospitals and pharmacies may take to hear of a new binding: about a day (P49); the resident fee is taken here, at once. */
const syncMilliseconds = 24 * 60 * 60_000

/** Looks at all nine, whatever is found: somebody who mends one thing must not come back to the next. */
export const checkup = (patient: Patient): Finding[] => checks.map((check) => ({ check, ...looks[check](patient) }))

type Found = Omit<Finding, 'check'>

const fine: Found = { state: 'GOOD', why: 'FINE' }

const bad = (why: FindingCode, more: Pick<Finding, 'detail' | 'citation'> = {}): Found => ({
  state: 'BAD',
  why,
  ...more,
})

const looks: Readonly<Record<Check, (patient: Patient) => Found>> = {
  RELATION: ({ status, ended }) => {
    if (status === 'ACTIVE') return fine
    return bad(ended && !mayReturn(ended) ? 'PARTED' : status)
  },
  SHARER: ({ tie: { sharer, frozen } }) =>
    frozen ? bad('ACCOUNT_FROZEN') : sharer.status === 'NORMAL' ? fine : bad('SHARER_STATUS_ABNORMAL'),
  BALANCE: balance,
  LIMITS: limits,
  MEMBER: ({ tie: { relative } }) => {
    if (relative.scheme === 'NONE') return bad('MEMBER_NOT_INSURED')
    return relative.status === 'NORMAL' ? fine : bad('MEMBER_STATUS_ABNORMAL')
  },
  AREA: ({ use, tie, rules, now }) => {
    const apart = apartness(use, tie, rules.family, dayOf(now))
    return apart ? { state: apart.why === 'CROSS_CITY' ? 'ASK' : 'BAD', ...apart } : fine
  },
  SCOPE: scope,
  SYNC: ({ use, boundAt, now }) => {
    const until = later(boundAt, syncMilliseconds)
    return use === 'RESIDENT_FEE' || now >= until ? fine : bad('NOT_SYNCED', { detail: { until } })
  },
  WALLET: ({ tie: { sharer, relative }, wallets }) => {
    if (sameProvince(sharer.area, relative.area)) return { state: 'GOOD', why: 'WALLET_NOT_NEEDED' }
    if (!wallets.sharer) return bad('WALLET_NOT_OPENED')
    return wallets.relative ? fine : bad('PAYEE_WALLET_NOT_OPENED')
  },
}

function balance({ available, shareable, keptBack, rules, now }: Patient): Found {
  if (available <= 0) return bad('BALANCE_ZERO')
  const grounds = keptBack && { citation: cite(keptBack) }
  if (shareable === null) return { state: 'ASK', why: 'RESERVE_UNKNOWN', detail: { available }, ...grounds }
  const more = { detail: { available, shareable }, ...grounds }
  if (shareable > 0) return { ...fine, ...more }
  return bad(inForce(rules.family.reserve, dayOf(now)) ? 'RESERVE_NOT_MET' : 'CARRIED_OVER_ZERO', more)
}

function limits({ sharing: { cap, monthlyCap, paused }, spent, due }: Patient): Found {
  if (paused) return bad('PAUSED')
  const monthly = monthlyCap !== null && { monthlyCap, spent, ...(due !== null && { due }) }
  if (monthly && (spent >= monthly.monthlyCap || sum(spent, due ?? zero) > monthly.monthlyCap))
    return bad('MONTH_USED_UP', { detail: monthly })
  if (cap !== null && due !== null && due > cap) return bad('CAP_TOO_LOW', { detail: { cap, due } })
  if (cap === null && !monthly) return fine
  return { state: 'GOOD', why: 'CAPPED', detail: { ...(cap !== null && { cap }), ...monthly } }
}

/** What the region lists and the sharer ticked; where the two live is another row's. */
function scope({ use, tie, rules, now }: Patient): Found {
  const { may, why, citation } = capabilityOf(use, tie, rules, dayOf(now))
  const grounds = citation && { citation }
  if (why === 'LISTED' || why === 'CROSS_CITY' || why === 'OUT_OF_PROVINCE') return { ...fine, ...grounds }
  return { state: may === 'ASK' ? 'ASK' : 'BAD', why, ...grounds }
}
