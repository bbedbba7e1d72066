import { formatDay, formatMoment } from '@/domain/calendar'
import type { TransferStatus } from '@/domain/transfer/stage'
import type { Moving } from '../answers'
import { copy } from './copy'

interface Stop {
  readonly state: 'done' | 'now' | 'todo' | 'failed'
  readonly title: string
  readonly note: string
}

/** What is still to come, by where it stands now; the first of it is what is being done. */
const ahead: Record<TransferStatus, readonly TransferStatus[]> = {
  SUBMITTED: ['ACCEPTED', 'SENT', 'ARRIVED'],
  ACCEPTED: ['SENT', 'ARRIVED'],
  SENT: ['ARRIVED'],
  ARRIVED: [],
  NOT_TAKEN: [],
  CANCELLED: [],
}

/** What lies behind a transfer, with its moments, and what is to come, with the last day promised for it. */
export function stopsOf({ status, history, sentBy, doneBy }: Moving): Stop[] {
  const promised: Partial<Record<TransferStatus, string>> = {
    ACCEPTED: copy.soon,
    SENT: copy.by(formatDay(sentBy)),
    ARRIVED: copy.by(formatDay(doneBy)),
  }
  const behind = history.map(
    ({ status: passed, at }): Stop => ({
      state: passed === 'NOT_TAKEN' ? 'failed' : 'done',
      title: copy.stops[passed],
      note: formatMoment(at),
    }),
  )
  const coming = ahead[status].map(
    (next, place): Stop => ({
      state: place === 0 ? 'now' : 'todo',
      title: copy.stops[next],
      note: promised[next] ?? '',
    }),
  )
  return [...behind, ...coming]
}
