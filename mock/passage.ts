import type { Instant } from '@/domain/calendar'
import type { NewsKind } from '@/domain/news'
import { witness } from './audit'
import type { Books } from './books'
import { furtherOf } from './further-books'

/** Something of somebody's that has passed from one state to another. */
export interface Passed {
  readonly at: Instant
  /** The id of whoever did it; `time` where nobody did. */
  readonly actor: string
  /** The id of the order, request, binding … and whose it is. */
  readonly of: string
  readonly personId: string
  readonly from: string | null
  readonly to: string
}

/** Notes a passage for the auditor, and tells the person where it is news to them. */
export function pass(books: Books, { personId, ...passage }: Passed, news: NewsKind | null = null): void {
  witness(books, passage)
  if (!news) return
  const { messages } = furtherOf(books)
  messages.push({
    id: `message-${messages.length + 1}`,
    personId,
    at: passage.at,
    kind: news,
    subjectId: passage.of,
    read: false,
  })
}
