import { type Instant, instant, later, millisecondsBetween } from '@/domain/calendar'
import type { Trouble } from '@/domain/loadable'
import type { Books } from './books'
import { strikesOff, wishedOn } from './faults'

/** Operations that bind somebody: what is carried out though its reply is lost. */
const acts = new Set([
  'family.bind',
  'family.unbind',
  'family.limit',
  'family.report',
  'contribution.order',
  'contribution.sit',
  'contribution.confirm',
  'contribution.submit',
  'contribution.dispatch',
  'contribution.revoke',
  'withdrawal.submit',
  'withdrawal.supplement',
  'withdrawal.cancel',
  'transfer.submit',
  'transfer.cancel',
  'wallet.open',
  'wallet.send',
  'insurance.buy',
  'insurance.cancel',
  'matters.urge',
  'consents.give',
  'consents.withdraw',
])

/** What is closed with the offices behind it, though nobody is bound by asking: what it would cost could not be carried out. */
const priced = new Set(['contribution.quote', 'family.precheck'])

/** Seconds for which too many people are at the counter, from the first of them turned away. */
const crowded = 5

const halfHour = 30 * 60_000

/** Why an act is turned away unserved by a fault somebody wished for, or null. What is only looked at never is: what was submitted can be read throughout. */
export function troubleOf(books: Books, operation: string, now: Instant): Trouble | null {
  const { fault } = books
  if (!acts.has(operation) && !(fault === 'maintenance' && priced.has(operation))) return null
  switch (fault) {
    case 'maintenance': {
      const until = endOf(books, fault, now, halfHour - (millisecondsBetween(epoch, now) % halfHour))
      return now < until ? { why: 'MAINTENANCE', until } : null
    }
    case 'busy': {
      const left = millisecondsBetween(now, endOf(books, fault, now, crowded * 1_000))
      return left > 0 ? { why: 'BUSY', seconds: Math.ceil(left / 1_000) } : null
    }
    case 'outdated':
      return { why: 'OUTDATED' }
    case 'signed-out':
      return strikesOff(books, wishedOn(fault), 1) ? { why: 'SIGNED_OUT' } : null
    default:
      return null
  }
}

const epoch = instant('2020-01-01T00:00:00+08:00')

/** When a fault is over that lasts so long from the first question it met, in milliseconds. */
function endOf({ faultsTaken }: Books, fault: string, now: Instant, lasts: number): Instant {
  const ends = faultsTaken[wishedOn(fault)] ?? millisecondsBetween(epoch, now) + lasts
  faultsTaken[wishedOn(fault)] = ends
  return later(epoch, ends)
}

/** Whether the reply to this act is lost by a fault somebody wished for: each kind of act loses its first. */
export const losesReply = (books: Books, operation: string): boolean =>
  books.fault === 'reply-lost' && acts.has(operation) && strikesOff(books, wishedOn(operation), 1)
