import { addDays, addMonths, day, type IsoDate } from '../calendar'
import { type Outcome, ok, refused } from '../outcome'
import { cite, type Fact, inForce } from '../policy/fact'
import type { DeductMode } from '../policy/pack'
import type { Refusal } from '../refusal'

/**
 * The day a fee confirmed on a day leaves the account: that day, or the last of its month where the bureau collects once a
 * month (北京, P31). Null where it never passes this counter: the tax office's own app draws it (山东, 广东).
 */
export function leavesOn(mode: DeductMode, on: IsoDate): IsoDate | null {
  if (mode === 'BY_TAX_OFFICE') return null
  return mode === 'AT_ONCE' ? on : addDays(day(`${addMonths(on, 1).slice(0, 7)}-01`), -1)
}

/** How a fee leaves an account on a day, by the place of the account: at once where it says nothing. Refuses where it never passes this counter. */
export function deductVerdict(
  rules: readonly Fact<DeductMode>[],
  on: IsoDate,
): Outcome<DeductMode, Refusal<'BY_TAX_OFFICE'>> {
  const rule = inForce(rules, on)
  return rule?.value === 'BY_TAX_OFFICE'
    ? refused({ code: 'BY_TAX_OFFICE', citation: cite(rule) })
    : ok(rule?.value ?? 'AT_ONCE')
}
