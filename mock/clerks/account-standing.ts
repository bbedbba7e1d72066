import { accountYearBegan, splitByYear } from '@/domain/balance/carried-over'
import { standingOf } from '@/domain/balance/standing'
import { ok, refused } from '@/domain/outcome'
import { cite, inForce } from '@/domain/policy/fact'
import { isFinished } from '@/domain/transfer/stage'
import { isPaidOut, isFinished as isRequestFinished } from '@/domain/withdrawal/request'
import type { FurtherDeskOf } from '../desk'
import { furtherOf } from '../further-books'
import { linesOf, personal } from '../ledger'
import type { Office } from '../office'
import { ownerOf } from '../requests'
import { account } from './account'

/** 余额 in full. */
export const accountStanding = (office: Office): Pick<ReturnType<FurtherDeskOf<'account'>>, 'standing'> => ({
  standing() {
    const { books, holder } = office
    const restated = furtherOf(books).restated.find(({ personId }) => personId === holder.id)
    if ((restated?.scheme ?? holder.scheme) === 'NONE') return refused({ code: 'NOT_INSURED' })
    const glance = account(office).overview({})
    if (!glance.ok) return glance
    const { status: _, ...seen } = glance.value
    const requests = books.requests.filter((request) => ownerOf(request) === holder.id)
    const paid = requests.find(({ status }) => isPaidOut(status))
    const asked = requests.find(({ status }) => !isRequestFinished(status))
    const own = furtherOf(books).transfers.filter(({ personId }) => personId === holder.id)
    const arrived = own.find(({ status }) => status === 'ARRIVED')
    const moving = own.find(({ status }) => !isFinished(status))
    const transfer = arrived ?? moving
    const withdrawal = paid ?? (transfer ? undefined : asked)
    return ok({
      ...seen,
      standing: standingOf({
        emptied: !!paid || !!arrived,
        frozen: !!holder.frozen,
        moving: !!moving,
        stopped: holder.status !== 'NORMAL',
      }),
      because: withdrawal
        ? { errand: 'WITHDRAWAL', id: withdrawal.id }
        : transfer
          ? { errand: 'TRANSFER', id: transfer.id }
          : null,
      byYear: byYear(office),
    })
  },
})

/** 本年 and 历年, where the place shares only what earlier years left. */
function byYear({ books, holder, pack, today }: Office) {
  const { balance } = pack(holder.area)
  const base = inForce(balance.shareBase, today)
  if (base?.value !== 'CARRIED_OVER') return null
  const began = accountYearBegan(inForce(balance.credit, today)?.value ?? null, today)
  const moved = linesOf(books.postings, personal(holder.id)).map(({ posting: { at, kind, relativeId }, fen }) => ({
    at,
    kind,
    fen,
    ...(relativeId && { relative: relativeId }),
  }))
  return { ...splitByYear(moved, began), began, citation: cite(base) }
}
