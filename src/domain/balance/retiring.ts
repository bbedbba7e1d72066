import type { IsoDate } from '../calendar'
import type { Fact } from '../policy/fact'
import { type Credit, type CreditRule, creditOn } from './credit'
import { firstOfNextMonth } from './credit-day'

/** What if: the day of birth, and the day retirement would be registered. */
export interface Retiring {
  readonly born: IsoDate
  readonly on: IsoDate
}

/** From when somebody who retires is credited as a retiree, and what; null where nobody has published it. */
export interface OnceRetired {
  readonly from: IsoDate
  readonly credit: Credit | null
}

/** A retiree is credited as one from the month after retirement is registered (P44), by the rules as they are known now. */
export function onceRetired({ born, on }: Retiring, rules: readonly Fact<CreditRule>[]): OnceRetired {
  const from = firstOfNextMonth(on)
  const credit = creditOn({ kind: 'RETIREE', born }, rules, from)
  return { from, credit: credit.ok ? credit.value : null }
}
