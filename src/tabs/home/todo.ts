import { daysBetween, type IsoDate } from '@/domain/calendar'
import { type Fen, sum } from '@/domain/money'
import type { contribution } from '@/services/contract/contribution'
import type { ReplyOf } from '@/services/contract/operation'

export type People = ReplyOf<typeof contribution.people>

/** A season's fee that bound relatives have not paid yet. */
export interface Unpaid {
  readonly year: number
  readonly names: readonly string[]
  readonly total: Fen
  /** The first day somebody's time is up. */
  readonly closes: IsoDate | null
  /** Days from the counter's today; 0 on the last day. */
  readonly daysLeft: number
}

/** Who can still be paid for, and for how much; null when there is nobody. */
export function unpaidOf({ people, year, today }: People): Unpaid | null {
  const payable = people.filter((person) => person.state === 'PAYABLE')
  if (payable.length === 0) return null
  const [closes = null] = payable.flatMap((person) => person.closes ?? []).sort()
  return {
    year,
    names: payable.map((person) => person.maskedName),
    total: sum(...payable.flatMap((person) => person.due ?? [])),
    closes,
    daysLeft: closes === null ? 0 : daysBetween(today, closes),
  }
}
