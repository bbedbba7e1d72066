import { reserveOf } from '../balance/reserve'
import type { IsoDate } from '../calendar'
import type { Insured } from '../insured'
import type { Fen } from '../money'
import { ok, refused } from '../outcome'
import { cite, inForce } from '../policy/fact'
import type { Pack } from '../policy/pack'
import { type Binding, countsForLife, isBound } from './binding'
import type { Verdict } from './refusals'

/** The account side of an application: who shares, and what is in the account, in fen. */
export interface Sharer {
  readonly insured: Insured
  readonly available: Fen
  /** The bureau has frozen the account, for arrears or a lost card. */
  readonly frozen?: boolean
}

/**
 * Whether a person may share their account at all: employee-insured, in good standing, money in it (F-01, F-06 as read by
 * K-03), and more of it than their region keeps back (K-20).
 */
export function sharerVerdict(
  { insured, available, frozen }: Sharer,
  { reserve }: Pack['family'],
  on: IsoDate,
): Verdict<Insured> {
  if (insured.scheme !== 'EMPLOYEE') return refused({ code: 'NOT_EMPLOYEE_INSURED' })
  if (insured.publicFunded) return refused({ code: 'PUBLIC_FUNDED' })
  if (frozen) return refused({ code: 'ACCOUNT_FROZEN' })
  if (insured.status !== 'NORMAL') return refused({ code: 'SHARER_STATUS_ABNORMAL' })
  if (available <= 0) return refused({ code: 'SHARER_BALANCE_ZERO' })
  const rule = inForce(reserve, on)
  if (!rule) return ok(insured)
  const [kept, citation] = [reserveOf(rule.value), cite(rule)]
  if (kept === null) return refused({ code: 'RESERVE_UNKNOWN', citation })
  return available > kept
    ? ok(insured)
    : refused({ code: 'RESERVE_NOT_MET', detail: { reserve: kept, available }, citation })
}

/** Somebody who would add a relative, whoever it were. */
export interface Addition {
  readonly sharer: Sharer
  /** All the sharer's bindings ever. */
  readonly earlier: readonly Binding[]
  /** What the sharer's own region says; its caps are 10 at a time and 20 in all in Hunan (F-04). */
  readonly family: Pack['family']
  readonly on: IsoDate
}

/** Whether anybody at all may be added now: what can be said before a relative is named. */
export function additionVerdict({ sharer, earlier, family, on }: Addition): Verdict<Insured> {
  const may = sharerVerdict(sharer, family, on)
  return may.ok ? (beyondLimits(earlier, family, on) ?? may) : may
}

/** The region's limit that one more relative would go beyond; null when there is room. */
export function beyondLimits(earlier: readonly Binding[], family: Pack['family'], on: IsoDate) {
  const [active, ever] = [inForce(family.maxActive, on), inForce(family.maxLifetime, on)]
  if (active && earlier.filter(({ status }) => isBound(status)).length >= active.value)
    return refused({ code: 'LIMIT_ACTIVE' as const, detail: { limit: active.value }, citation: cite(active) })
  if (ever && earlier.filter(({ status }) => countsForLife(status)).length >= ever.value)
    return refused({ code: 'LIMIT_LIFETIME' as const, detail: { limit: ever.value }, citation: cite(ever) })
  return null
}
