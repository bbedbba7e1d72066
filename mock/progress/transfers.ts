import { dayOf, type Instant, instant } from '@/domain/calendar'
import type { TransferStatus } from '@/domain/transfer/stage'
import { type WorkingCalendar, workingDayAfter } from '@/domain/working-days'
import { time } from '../audit'
import type { Books } from '../books'
import { furtherOf, type Transfer } from '../further-books'
import { transfer as carry, frozen, outside, personal } from '../ledger'
import { moveTransfer } from '../transfers'
import type { Due } from './due'

/** What time alone does next to a transfer: taken in the next working day, sent and credited on the last day promised. */
export function nextOf(transfer: Transfer, books: Books, calendar: WorkingCalendar): Due | null {
  const step = (to: TransferStatus, at: string): Due => ({
    at: instant(`${at}+08:00`),
    happen: (now) => arrive(transfer, to, now, books),
  })
  const since = transfer.history[transfer.history.length - 1]
  switch (transfer.status) {
    case 'SUBMITTED':
      return since ? step('ACCEPTED', `${workingDayAfter(dayOf(since.at), 1, calendar)}T10:00:00`) : null
    case 'ACCEPTED':
      // What the new place does not take never leaves the old one.
      return step(
        furtherOf(books).takingNobodyIn.includes(transfer.to) ? 'NOT_TAKEN' : 'SENT',
        `${transfer.sentBy}T16:00:00`,
      )
    case 'SENT':
      return step('ARRIVED', `${transfer.doneBy}T16:00:00`)
    default:
      return null
  }
}

function arrive(transfer: Transfer, to: TransferStatus, at: Instant, books: Books): void {
  const { id, amount, personId } = transfer
  if (to === 'ARRIVED')
    carry(books, at, 'TRANSFERRED_OUT', amount, { from: frozen(id), to: outside.elsewhere, subjectId: id })
  if (to === 'NOT_TAKEN')
    carry(books, at, 'TRANSFER_UNFROZEN', amount, { from: frozen(id), to: personal(personId), subjectId: id })
  moveTransfer(books, transfer, to, at, time)
}
