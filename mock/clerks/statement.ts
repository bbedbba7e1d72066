import type { Entry, EntryKind } from '@/domain/balance/statement'
import { turnoverOf } from '@/domain/balance/year'
import { dayOf, yearOf } from '@/domain/calendar'
import { maskName } from '@/domain/identity/mask'
import { minus, sum, zero } from '@/domain/money'
import { ok, refused } from '@/domain/outcome'
import type { Posting } from '../books'
import type { FurtherDeskOf } from '../desk'
import { furtherOf } from '../further-books'
import { type Line, linesOf, personal } from '../ledger'
import type { Office } from '../office'

const pageSize = 20

export const statement: FurtherDeskOf<'account'> = (office) => ({
  statement({ year, after }) {
    if (office.holder.scheme !== 'EMPLOYEE') return refused({ code: 'NO_ACCOUNT' })
    const all = ownLines(office)
    const [first, last] = year === null ? [0, all.length] : yearIn(all, year)
    // Newest first: a page goes back from the entry before `after`.
    const end = after === null ? last : placeOf(all, after)
    if (after !== null && (end < first || end >= last)) return refused({ code: 'NOT_FOUND' })
    const start = Math.max(first, end - pageSize)
    const entries = all.slice(start, end).reverse()
    return ok({
      entries: entries.map((line) => entryOf(line, office)),
      years: yearsOf(all),
      next: start > first ? (entries[entries.length - 1]?.posting.id ?? null) : null,
    })
  },

  entry({ entryId }) {
    const all = ownLines(office)
    const found = all[placeOf(all, entryId)]
    return found ? ok(entryOf(found, office)) : refused({ code: 'NOT_FOUND' })
  },

  year({ year }) {
    if (office.holder.scheme !== 'EMPLOYEE') return refused({ code: 'NO_ACCOUNT' })
    const all = ownLines(office)
    const [first, last] = yearIn(all, year)
    const within = all.slice(first, last).map((line) => entryOf(line, office))
    const kinds = [...new Set(within.map(({ kind }) => kind))].map((kind) => ({
      kind,
      fen: sum(...within.filter((entry) => entry.kind === kind).map((entry) => entry.fen)),
    }))
    const moved = sum(...within.map((entry) => entry.fen))
    const closed = all[last - 1]?.after ?? zero
    return ok({ year, opened: minus(closed, moved), closed, ...turnoverOf(within, year), kinds })
  },
})

/** The holder's account, oldest first, read off the ledger: there is no second list that could disagree with it. */
const ownLines = ({ books, holder }: Office): readonly Line[] => linesOf(books.postings, personal(holder.id))

const yearAt = ({ posting }: Line): number => yearOf(dayOf(posting.at))

/** The first place from which on something holds, of lines in which it holds from some place on. */
function from(lines: readonly Line[], holds: (line: Line) => boolean): number {
  let [low, high] = [0, lines.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const line = lines[middle]
    if (line && holds(line)) high = middle
    else low = middle + 1
  }
  return low
}

/** The places of a year's lines, the second exclusive. */
const yearIn = (lines: readonly Line[], year: number): [number, number] => [
  from(lines, (line) => yearAt(line) >= year),
  from(lines, (line) => yearAt(line) > year),
]

/** The years of an account's lines, as far as they have been looked through: lines are only ever added at their end. */
const looked = new WeakMap<readonly Line[], { read: number; years: number[] }>()

/** The years there is a line in, the latest first. */
function yearsOf(lines: readonly Line[]): number[] {
  const known = looked.get(lines) ?? { read: 0, years: [] }
  looked.set(lines, known)
  for (const line of lines.slice(known.read)) {
    const year = yearAt(line)
    if (year !== known.years[0]) known.years.unshift(year)
  }
  known.read = lines.length
  return [...known.years]
}

/** Where an entry stands, beginning at the newest; -1 where there is none. */
function placeOf(lines: readonly Line[], entryId: string): number {
  const number = numberOf(entryId)
  const place = from(lines, ({ posting }) => numberOf(posting.id) >= number)
  return lines[place]?.posting.id === entryId ? place : -1
}

/** Postings are numbered in the order they are written. */
const numberOf = (postingId: string): number => Number(postingId.replace(/^MX/, ''))

const entryOf = ({ posting, fen, after }: Line, office: Office): Entry => ({
  id: posting.id,
  at: posting.at,
  kind: whatBecameOf(posting, office),
  fen,
  balanceAfter: after,
  ...(posting.relativeId && { relative: maskName(office.person(posting.relativeId).name) }),
  ...(posting.place && { place: posting.place }),
})

/** Money set aside reads as what it was for once that is settled: a hold as the fee it paid, a freeze as the withdrawal. */
function whatBecameOf({ kind, orderId, requestId, subjectId }: Posting, { books }: Office): EntryKind {
  if (kind === 'HELD') {
    const order = books.orders.find(({ id }) => id === orderId)
    return order?.tracks.deduct.state === 'DONE' ? 'RESIDENT_FEE' : kind
  }
  if (kind === 'FROZEN')
    return books.requests.find(({ id }) => id === requestId)?.status === 'PAID' ? 'WITHDRAWN' : kind
  if (kind !== 'TRANSFER_FROZEN') return kind
  const transfer = furtherOf(books).transfers.find(({ id }) => id === subjectId)
  return transfer?.status === 'ARRIVED' ? 'TRANSFERRED_OUT' : kind
}
