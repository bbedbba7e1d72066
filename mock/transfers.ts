import type { Instant } from '@/domain/calendar'
import type { NewsKind } from '@/domain/news'
import { isFinished, mayMove, type TransferStatus } from '@/domain/transfer/stage'
import type { Books } from './books'
import type { Transfer } from './further-books'
import type { Office } from './office'
import { pass } from './passage'

const news: Partial<Record<TransferStatus, NewsKind>> = {
  ACCEPTED: 'TRANSFER_ACCEPTED',
  SENT: 'TRANSFER_SENT',
  ARRIVED: 'TRANSFER_ARRIVED',
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

/** A transfer as the person may see it. */
export const transferReply = (transfer: Transfer, { areaName }: Office) => ({
  transferId: transfer.id,
  number: transfer.number,
  status: transfer.status,
  finished: isFinished(transfer.status),
  version: transfer.version,
  from: transfer.from,
  fromName: areaName(transfer.from),
  to: transfer.to,
  toName: areaName(transfer.to),
  sentBy: transfer.sentBy,
  doneBy: transfer.doneBy,
  amount: transfer.amount,
  history: transfer.history,
  cancellable: mayMove(transfer.status, 'CANCELLED'),
})
