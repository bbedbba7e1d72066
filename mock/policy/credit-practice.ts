import type { withoutAccount } from '@/domain/balance/credit'
import type { GeneralChanges } from '@/domain/balance/credit-change'
import type { Fact } from '@/domain/policy/fact'
import practice from './credit-practice.json'

/** What is said of 划入 everywhere alike, dated and sourced as a pack is; read strictly in tests/policy, not on the phone. */
interface CreditPractice {
  readonly changes: GeneralChanges
  /** From when a retiree is credited as one. */
  readonly afterRetirement: Fact<boolean>
  /** Who has no account that could be credited. */
  readonly noAccount: Readonly<Record<(typeof withoutAccount)[number], Fact<boolean>>>
}

export const creditPractice = practice as object as CreditPractice
