import { dayOf } from '@/domain/calendar'
import { type Fen, negated, sum } from '@/domain/money'
import type { Posting } from './books'
import { type Line, linesOf, personal } from './ledger'
import type { Office } from './office'

/**
 * What has left the holder's account for a relative in this calendar month, in fen; what is set aside counts. What comes
 * back counts for the month it was taken in: credited to a later one, it would let that month go beyond its cap.
 */
export function spentThisMonth({ books, holder, today }: Office, relativeId: string): Fen {
  const about = new Map<string, Line[]>()
  for (const line of linesOf(books.postings, personal(holder.id))) {
    if (line.posting.relativeId !== relativeId) continue
    const what = aboutOf(line.posting)
    about.set(what, [...(about.get(what) ?? []), line])
  }
  const month = today.slice(0, 7)
  const taken = [...about.values()].filter(([first]) => first && dayOf(first.posting.at).slice(0, 7) === month)
  return negated(sum(...taken.flat().map(({ fen }) => fen)))
}

/** What taking and giving back have in common: the order, or whatever else the money was for. */
const aboutOf = ({ id, orderId, subjectId }: Posting): string => orderId ?? subjectId ?? id
