import { daysBetween, type IsoDate } from '@/domain/calendar'
import { type Fen, sum } from '@/domain/money'
import type { contribution } from '@/services/contract/contribution'
import type { ReplyOf } from '@/services/contract/operation'
import type { OpenRecord } from './store'

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

/**
 * Who can still be paid for, and for how much; null when there is nobody. Whoever has an order waiting to be confirmed is
 * left out: that order is a to-do of its own. The records know no ids, so it is found by name and amount.
 */
export function unpaidOf({ people, year, today }: People, begun: readonly OpenRecord[] = []): Unpaid | null {
  const waiting = begun.flatMap((record) =>
    record.errand === 'CONTRIBUTION' && record.status === 'CREATED' && record.year === year ? [record] : [],
  )
  const payable = people.filter((person) => {
    if (person.state !== 'PAYABLE') return false
    const own = waiting.findIndex((order) => order.maskedName === person.maskedName && order.amount === person.due)
    if (own === -1) return true
    waiting.splice(own, 1)
    return false
  })
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

/** What stands still until the person does something, the most pressing first, and what can still be taken back. */
const pressing: readonly OpenRecord['status'][] = ['PAY_FAILED', 'SUPPLEMENT_REQUESTED', 'CREATED', 'SUBMITTED']

/** Whether there is something to do about it besides waiting. A request that was SUBMITTED goes on by itself. */
export const needsPerson = ({ errand, status }: OpenRecord): boolean =>
  pressing.includes(status) && (status !== 'SUBMITTED' || errand === 'CONTRIBUTION')

/** What is begun and not finished, what needs the person first; otherwise in the order given. */
export function byNeed(records: readonly OpenRecord[]): OpenRecord[] {
  const rank = (record: OpenRecord) => (needsPerson(record) ? pressing.indexOf(record.status) : pressing.length)
  return records.filter(({ open }) => open).sort((a, b) => rank(a) - rank(b))
}
