import { formatTime } from '@/domain/calendar'
import { isScheduled } from '@/domain/contribution/order'
import { copy } from '../sitting/copy'
import { revocableUntil } from '../sitting/standing'
import { printedMoment } from '../span'
import type { Order } from '../store'

const words = copy.results.status

/**
 * Until when an order can be taken back: a clock time where that is minutes away, with its day where the bureau collects on
 * one of its own (北京). Null where it cannot be.
 */
export function printedUntil(order: Order): string | null {
  const until = revocableUntil(order)
  return until && (isScheduled(order.submittedAt, until) ? printedMoment(until) : formatTime(until))
}

/** What became of one order, in a few words: only money that left the account is said to have come back to it. */
export function newsOf(order: Order): string {
  const { status, amount, tracks, undo } = order
  const until = printedUntil(order)
  switch (status) {
    case 'CREATED':
      return words.created
    case 'SUBMITTED':
      return until ? words.revocable(until) : words.settingOff
    case 'PROCESSING':
      return words.moving
    case 'SUCCEEDED':
      return amount > 0 ? words.paid : words.enrolled
    case 'FAILED':
      return tracks.deduct.state === 'DONE' ? words.returned : words.untouched
    case 'REVOKED':
      if (amount === 0) return words.revokedNothing
      return undo.kind === 'reversal' ? words.reversed : words.revoked
    case 'CANCELLED':
      return words.cancelled
    case 'EXPIRED':
      return words.expired
  }
}
