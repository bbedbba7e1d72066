import { fundTogether } from '@/domain/contribution/funding'
import { atLeastZero, type Fen, minus, zero } from '@/domain/money'
import { type Chosen, totalOf } from '../sitting-store'
import type { People } from '../store'

type Person = People['people'][number]

/** What several fees come to together, and what they leave or lack, in fen. */
export interface Sums {
  readonly total: Fen
  readonly usable: Fen
  readonly after: Fen
  readonly lacking: Fen
  /** Each of them alone would fit. */
  readonly eachFits: boolean
}

/** Those who can be paid for now. */
export const payableOf = ({ people }: People): readonly Person[] =>
  people.filter(({ state, due }) => state === 'PAYABLE' && due !== null)

/** What the chosen come to against the account; while nobody knows what is kept back, against all that is in it. */
export function sumsOf({ account }: People, chosen: readonly Person[]): Sums {
  const total = totalOf(chosen)
  const funded = fundTogether(
    chosen.flatMap(({ due }) => due ?? []),
    account.available,
    account.shareable,
  )
  const usable = account.shareable ?? account.available
  return {
    total,
    usable,
    after: minus(account.available, total),
    lacking: funded.ok ? zero : atLeastZero(minus(total, usable)),
    eachFits: funded.ok || funded.refusal.code === 'SUM_TOO_MUCH',
  }
}

/** As the counter is asked: a person and the amount shown for them. */
export const askOf = (chosen: readonly Person[]): Chosen[] =>
  chosen.flatMap(({ personId, due }) => (due === null ? [] : [{ personId, due }]))
