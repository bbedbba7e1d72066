import { formatYuan } from '@/domain/money'
import { copy } from './copy'
import { printedFrom, printedUntil } from './printed'
import type { Undoing } from './store'

/** What the page says first: whether it can be taken back, until when, and what that would mean. */
export function headlineOf({ may, until, status, conditions, amount }: Undoing): { heading: string; lead: string } {
  const { release, reverse, waiting, over, done, unpaid } = copy
  if (may === 'RELEASE' && until)
    return { heading: release.heading(printedUntil(until)), lead: amount === 0 ? release.leadNothing : release.lead }
  if (may === 'REVERSE')
    return {
      heading: until ? reverse.headingUntil(printedUntil(until)) : reverse.heading,
      lead: reverse.lead(formatYuan(amount)),
    }
  if (status === 'REVOKED') return done
  if (status === 'CREATED' || status === 'EXPIRED' || status === 'CANCELLED') return unpaid
  if (conditions.length === 0 || conditions.some(({ state }) => state === 'FAILED')) return over
  const from = conditions.flatMap((condition) => (condition.state === 'WAITING' ? (condition.from ?? []) : []))[0]
  return { heading: from ? waiting.heading(printedFrom(from)) : waiting.headingLater, lead: waiting.lead }
}
