import type { IsoDate } from '../calendar'
import { allInForce, type Citation, cite, type Fact, inForce } from '../policy/fact'
import type { Pack } from '../policy/pack'

/**
 * What made a monthly credit less than it was, or look less: the employer's share goes to the pool (EMPLOYER_TO_POOL), a
 * retiree's is an amount that no longer grows with the pension (FIXED_FOR_RETIREES), part is taken off first (DEDUCTED), and
 * it is written down and no longer paid onto a bank card (LEDGER).
 */
export const creditChanges = ['EMPLOYER_TO_POOL', 'FIXED_FOR_RETIREES', 'DEDUCTED', 'LEDGER'] as const

export type CreditChangeKind = (typeof creditChanges)[number]

/** One change, since when, and where it is written. */
export interface CreditChange {
  readonly change: CreditChangeKind
  readonly from: IsoDate
  readonly citation: Citation
}

/** What holds everywhere: these have no region. */
export type GeneralChanges = readonly Fact<CreditChangeKind>[]

/** 为什么比以前少: every change that holds on a day in a place, the oldest first; what a place's own rules show comes from them. */
export function changesOf(
  general: GeneralChanges,
  { credit, accountMode }: Pick<Pack['balance'], 'credit' | 'accountMode'>,
  on: IsoDate,
): CreditChange[] {
  const rule = inForce(credit, on)
  const mode = inForce(accountMode, on)
  const told = (change: CreditChangeKind, fact: Fact<unknown>) => ({ change, from: fact.from, citation: cite(fact) })
  return [
    ...allInForce(general, on).map((fact) => told(fact.value, fact)),
    ...(rule?.value.retirees.some(({ deductions }) => deductions !== null && deductions > 0)
      ? [told('DEDUCTED', rule)]
      : []),
    ...(mode?.value === 'LEDGER' ? [told('LEDGER', mode)] : []),
  ].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
}
