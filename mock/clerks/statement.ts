import { sortOf } from '@/domain/balance/entry-sort'
import type { Entry, EntryKind } from '@/domain/balance/statement'
import { maskName } from '@/domain/identity/mask'
import { ok, refused } from '@/domain/outcome'
import { isPaidOut } from '@/domain/withdrawal/request'
import { type Account, accountOf, archivedPlace } from '../archive'
import type { Posting } from '../books'
import type { FurtherDeskOf } from '../desk'
import { furtherOf } from '../further-books'
import type { Line } from '../ledger'
import type { Office } from '../office'
import { visitOf } from '../visits'

const pageSize = 20

type Desk = Pick<ReturnType<FurtherDeskOf<'account'>>, 'statement' | 'entry'>

export const statement = (office: Office): Desk => ({
  statement({ year, sort, after }) {
    if (office.holder.scheme !== 'EMPLOYEE') return refused({ code: 'NO_ACCOUNT' })
    const all = ownAccount(office)
    const [first, last] = year === null ? [0, all.length] : yearIn(all, year)
    // Newest first: a page goes back from the entry before `after`.
    const end = after === null ? last : placeOf(all, after)
    if (after !== null && (end < first || end >= last)) return refused({ code: 'NOT_FOUND' })
    const found: Entry[] = []
    // One more than a page, to know whether there is another.
    for (let place = end - 1; place >= first && found.length <= pageSize; place -= 1) {
      const line = all.line(place)
      const entry = line && entryOf(line, office)
      if (entry && (!sort || sortOf(entry) === sort)) found.push(entry)
    }
    const entries = found.slice(0, pageSize)
    return ok({
      entries,
      years: yearsOf(all),
      next: found.length > pageSize ? (entries[entries.length - 1]?.id ?? null) : null,
    })
  },

  entry({ entryId }) {
    const all = ownAccount(office)
    const found = all.line(placeOf(all, entryId))
    return found ? ok({ ...entryOf(found, office), settled: visitOf(found, office) }) : refused({ code: 'NOT_FOUND' })
  },
})

/** The holder's account: there is no second list that could disagree with it. */
export const ownAccount = (office: Office): Account => accountOf(office, office.holder.id)

/** The first place from which on something holds, of places at which it holds from some place on. */
function placeFrom({ length }: Account, holds: (place: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** The first place in a month (`YYYY-MM`), or after it. */
export const placeOfMonth = (account: Account, month: string): number =>
  placeFrom(account, (place) => account.month(place) >= month)

/** The places of a year's lines, the second exclusive. */
const yearIn = (account: Account, year: number): [number, number] => [
  placeOfMonth(account, `${year}-01`),
  placeOfMonth(account, `${year + 1}-01`),
]

/** A year's lines, the oldest first. */
export function linesIn(account: Account, year: number): Line[] {
  const [first, last] = yearIn(account, year)
  return linesFrom(account, first).slice(0, last - first)
}

/** All lines from a place on. */
export const linesFrom = (account: Account, first: number): Line[] =>
  Array.from({ length: Math.max(0, account.length - first) }, (_, at) => account.line(first + at)).flatMap((line) =>
    line ? [line] : [],
  )

/** The years there is a line in, the latest first: from one to the next, so that a long account is not read through. */
export function yearsOf(account: Account): number[] {
  const years: number[] = []
  for (let place = account.length - 1; place >= 0; ) {
    const year = Number(account.month(place).slice(0, 4))
    years.push(year)
    place = placeOfMonth(account, `${year}-01`) - 1
  }
  return years
}

/** Where an entry stands, beginning at the oldest; -1 where there is none. */
function placeOf(account: Account, entryId: string): number {
  const archived = archivedPlace(entryId)
  const number = numberOf(entryId)
  const place = archived ?? placeFrom(account, (at) => numberOf(account.line(at)?.posting.id ?? '') >= number)
  return account.line(place)?.posting.id === entryId ? place : -1
}

/** Postings are numbered in the order they are written; what lies in an archive comes before all of them. */
const numberOf = (postingId: string): number =>
  archivedPlace(postingId) === null ? Number(postingId.replace(/^MX/, '')) : -1

/** A line as its holder reads it. */
export const entryOf = ({ posting, fen, after }: Line, office: Office): Entry => ({
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
    return books.requests.some(({ id, status }) => id === requestId && isPaidOut(status)) ? 'WITHDRAWN' : kind
  if (kind !== 'TRANSFER_FROZEN') return kind
  const transfer = furtherOf(books).transfers.find(({ id }) => id === subjectId)
  return transfer?.status === 'ARRIVED' ? 'TRANSFERRED_OUT' : kind
}
