import type { AccountStatus } from '@/domain/balance/account'
import { sum } from '@/domain/money'
import { ok, refused } from '@/domain/outcome'
import { isPaidOut } from '@/domain/withdrawal/request'
import type { DeskOf } from '../desk'
import { aside, linesOf, personal } from '../ledger'
import type { Office } from '../office'
import { oldCardOf } from '../people/old-cards'

export const account: DeskOf<'account'> = (office) => ({
  overview() {
    const { books, holder, now } = office
    if (holder.scheme !== 'EMPLOYEE') return refused({ code: 'NO_ACCOUNT' })
    const month = now.slice(0, 7)
    const credits = linesOf(books.postings, personal(holder.id)).filter(
      ({ posting: { kind, at } }) => kind === 'MONTHLY_CREDIT' && at.startsWith(month),
    )
    return ok({
      available: office.available(holder.id),
      shareable: office.shareable(holder.id),
      frozen: aside(books.postings, holder.id),
      creditThisMonth: sum(...credits.map((line) => line.fen)),
      status: statusOf(office),
      asOf: now,
      oldCard: oldCardOf(holder.id),
    })
  },
})

function statusOf({ books, holder }: Office): AccountStatus {
  // Whoever asked for somebody else's account keeps their own.
  const closed = books.requests.some(
    ({ applicantId, ownerId = applicantId, status }) => ownerId === holder.id && isPaidOut(status),
  )
  if (closed) return 'CLOSED'
  if (holder.frozen) return 'FROZEN'
  return holder.status === 'NORMAL' ? 'NORMAL' : 'SUSPENDED'
}
