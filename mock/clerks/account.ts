import type { AccountStatus } from '@/domain/balance/account'
import type { Entry, EntryKind } from '@/domain/balance/statement'
import { dayOf, yearOf } from '@/domain/calendar'
import { maskName } from '@/domain/identity/mask'
import { fen, sum, zero } from '@/domain/money'
import { ok, refused } from '@/domain/outcome'
import type { Posting } from '../books'
import type { DeskOf } from '../desk'
import { frozen, held, personal, standing } from '../ledger'
import type { Office } from '../office'
import { oldCardOf } from '../people/old-cards'

const pageSize = 20

export const account: DeskOf<'account'> = (office) => ({
  overview() {
    const { books, holder, now } = office
    if (holder.scheme !== 'EMPLOYEE') return refused({ code: 'NO_ACCOUNT' })
    const month = now.slice(0, 7)
    const credits = statementOf(office).filter((entry) => entry.kind === 'MONTHLY_CREDIT' && entry.at.startsWith(month))
    return ok({
      available: office.available(holder.id),
      shareable: office.shareable(holder.id),
      frozen: sum(
        ...books.orders
          .filter((order) => order.payerId === holder.id)
          .map((order) => standing(books.postings, held(order.id))),
        ...books.requests
          .filter((request) => request.applicantId === holder.id)
          .map((request) => standing(books.postings, frozen(request.id))),
      ),
      creditThisMonth: sum(...credits.map((entry) => entry.fen)),
      status: statusOf(office),
      asOf: now,
      oldCard: oldCardOf(holder.id),
    })
  },

  statement({ year, after }) {
    if (office.holder.scheme !== 'EMPLOYEE') return refused({ code: 'NO_ACCOUNT' })
    const all = statementOf(office)
    const wanted = year === null ? all : all.filter((entry) => yearOf(dayOf(entry.at)) === year)
    const start = after === null ? 0 : wanted.findIndex((entry) => entry.id === after) + 1
    const entries = wanted.slice(start, start + pageSize)
    return ok({
      entries,
      years: [...new Set(all.map((entry) => yearOf(dayOf(entry.at))))],
      next: start + pageSize < wanted.length ? (entries[entries.length - 1]?.id ?? null) : null,
    })
  },

  entry({ entryId }) {
    const found = statementOf(office).find((entry) => entry.id === entryId)
    return found ? ok(found) : refused({ code: 'NOT_FOUND' })
  },
})

/** The holder's account line by line, newest first, read off the ledger: there is no second list that could disagree with it. */
function statementOf(office: Office): Entry[] {
  const own = personal(office.holder.id)
  const entries: Entry[] = []
  let balance = zero
  for (const posting of office.books.postings) {
    const leg = posting.legs.find((candidate) => candidate.account === own)
    if (!leg) continue
    balance = sum(balance, leg.fen)
    entries.unshift({
      id: posting.id,
      at: posting.at,
      kind: whatBecameOf(posting, office),
      fen: fen(leg.fen),
      balanceAfter: balance,
      ...(posting.relativeId && { relative: maskName(office.person(posting.relativeId).name) }),
      ...(posting.place && { place: posting.place }),
    })
  }
  return entries
}

/** Money set aside reads as what it was for once that is settled: a hold as the fee it paid, a freeze as the withdrawal. */
function whatBecameOf(posting: Posting, { books }: Office): EntryKind {
  const order = books.orders.find((candidate) => candidate.id === posting.orderId)
  if (posting.kind === 'HELD' && order?.tracks.deduct.state === 'DONE') return 'RESIDENT_FEE'
  const request = books.requests.find((candidate) => candidate.id === posting.requestId)
  if (posting.kind === 'FROZEN' && request?.status === 'PAID') return 'WITHDRAWN'
  return posting.kind
}

function statusOf({ books, holder }: Office): AccountStatus {
  const closed = books.requests.some((request) => request.applicantId === holder.id && request.status === 'PAID')
  if (closed) return 'CLOSED'
  return holder.status === 'NORMAL' ? 'NORMAL' : 'SUSPENDED'
}
