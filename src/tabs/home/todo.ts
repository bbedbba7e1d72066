import { daysBetween, type IsoDate } from '@/domain/calendar'
import type { OrderStatus } from '@/domain/contribution/order'
import { foremost } from '@/domain/contribution/together'
import { daysLeft } from '@/domain/family/ending'
import { type Fen, sum } from '@/domain/money'
import type { contribution } from '@/services/contract/contribution'
import type { family } from '@/services/contract/family'
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
  const waiting = begun.flatMap(feesOf).filter((fee) => fee.status === 'CREATED' && fee.year === year)
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

/** A fee somebody has begun to pay; `status` is null where it came to no order. */
interface Begun {
  readonly status: OrderStatus | null
  readonly maskedName: string
  readonly amount: Fen
  readonly year: number
}

/** The fees of a record, one or several. */
function feesOf(record: OpenRecord): readonly Begun[] {
  if (record.errand === 'CONTRIBUTION') return [record]
  return record.errand === 'SITTING' ? record.people.map((fee) => ({ ...fee, year: record.year })) : []
}

/** What stands still until the person does something, the most pressing first, and what can still be taken back. */
const pressing: readonly string[] = [
  'PAY_FAILED',
  'CARD_RETURN_PENDING',
  'SUPPLEMENT_REQUESTED',
  'CREATED',
  'SUBMITTED',
]

/** What somebody may have to do about a record; a request that was SUBMITTED goes on by itself. */
function needOf(record: OpenRecord): string | null {
  if (record.errand === 'SITTING') return foremost(record.people).status
  return record.errand === 'WITHDRAWAL' && record.status === 'SUBMITTED' ? null : record.status
}

/** Whether there is something to do about it besides waiting. */
export const needsPerson = (record: OpenRecord): boolean => pressing.includes(needOf(record) ?? '')

/** What is begun and not finished, what needs the person first; otherwise in the order given. */
export function byNeed(records: readonly OpenRecord[]): OpenRecord[] {
  const rank = (record: OpenRecord) => (needsPerson(record) ? pressing.indexOf(needOf(record) ?? '') : pressing.length)
  return records.filter(({ open }) => open).sort((a, b) => rank(a) - rank(b))
}

/** A binding that will end of itself, in days from today; 0 on its last day. */
export interface Expiring {
  readonly bindingId: string
  readonly maskedName: string
  readonly to: IsoDate
  readonly left: number
}

/** The bindings about to end, the soonest first (domain.md §2.2, EXPIRING). */
export const expiringOf = (
  { bindings }: Pick<ReplyOf<typeof family.members>, 'bindings'>,
  today: IsoDate,
): Expiring[] =>
  bindings
    .flatMap(({ bindingId, maskedName, status, to }) => {
      const left = status === 'ACTIVE' ? daysLeft(to, today) : null
      return to !== null && left !== null ? [{ bindingId, maskedName, to, left }] : []
    })
    .sort((a, b) => a.left - b.left)
