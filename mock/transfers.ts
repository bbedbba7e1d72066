import { dayOf, type Instant } from '@/domain/calendar'
import type { NewsKind } from '@/domain/news'
import { exceptionsBetween, workingDaysUpTo } from '@/domain/transfer/counting'
import { isFinished, mayMove, type TransferStatus } from '@/domain/transfer/stage'
import { workingCalendarOf } from '@/domain/working-days'
import type { Books } from './books'
import { furtherOf, type Transfer } from './further-books'
import { transfer as carry, frozen, personal } from './ledger'
import type { Office } from './office'
import { pass } from './passage'

const news: Partial<Record<TransferStatus, NewsKind>> = {
  ACCEPTED: 'TRANSFER_ACCEPTED',
  SENT: 'TRANSFER_SENT',
  ARRIVED: 'TRANSFER_ARRIVED',
  NOT_TAKEN: 'TRANSFER_NOT_TAKEN',
}

/** Moves a transfer on; `actor` is whoever does it. Throws on an unlawful move: no clerk may skip a state. */
export function moveTransfer(books: Books, transfer: Transfer, to: TransferStatus, at: Instant, actor: string): void {
  const { id, status, personId } = transfer
  if (!mayMove(status, to)) throw new Error(`transfer ${id} cannot go from ${status} to ${to}`)
  pass(books, { at, actor, of: id, personId, from: status, to }, news[to] ?? null)
  transfer.status = to
  transfer.version += 1
  transfer.history.push({ status: to, at })
}

/** Takes a transfer in and freezes the whole balance: what moves cannot be spent. */
export function begin(
  office: Office,
  { to, reason }: Pick<Transfer, 'to' | 'reason'>,
  { sentBy, doneBy }: Pick<Transfer, 'sentBy' | 'doneBy'>,
  id = office.nextId('transfer'),
): Transfer {
  const { books, holder, now: at, today } = office
  const amount = office.available(holder.id)
  const taken: Transfer = {
    id,
    number: `ZY${today.slice(2).replace(/-/g, '')}${String(books.serial).padStart(4, '0')}`,
    personId: holder.id,
    from: holder.area,
    to,
    ...(reason && { reason }),
    amount,
    sentBy,
    doneBy,
    status: 'SUBMITTED',
    version: 1,
    history: [{ status: 'SUBMITTED', at }],
  }
  carry(books, at, 'TRANSFER_FROZEN', amount, { from: personal(holder.id), to: frozen(id), subjectId: id })
  furtherOf(books).transfers.push(taken)
  pass(books, { at, actor: holder.id, of: id, personId: holder.id, from: null, to: 'SUBMITTED' })
  return taken
}

/** A transfer as the person may see it. */
export function transferReply(transfer: Transfer, { areaName, pack, today }: Office) {
  const { sentBy, doneBy, history } = transfer
  const begun = history[0] ? dayOf(history[0].at) : sentBy
  const calendar = workingCalendarOf(pack(transfer.from).calendar)
  const { off, worked } = exceptionsBetween(begun, doneBy, calendar)
  const of = workingDaysUpTo(begun, doneBy, calendar)
  return {
    transferId: transfer.id,
    number: transfer.number,
    status: transfer.status,
    finished: isFinished(transfer.status),
    version: transfer.version,
    from: transfer.from,
    fromName: areaName(transfer.from),
    to: transfer.to,
    toName: areaName(transfer.to),
    sentBy,
    doneBy,
    off: [...off],
    worked: [...worked],
    gone: Math.min(of, workingDaysUpTo(begun, today, calendar)),
    of,
    amount: transfer.amount,
    history,
    cancellable: mayMove(transfer.status, 'CANCELLED'),
  }
}
