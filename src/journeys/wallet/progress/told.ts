import { formatMoment, type Instant } from '@/domain/calendar'
import { type Fen, formatYuan } from '@/domain/money'
import type { Sending } from '../answers'
import { copy } from './copy'

interface Panel {
  readonly tone: 'good' | 'wait' | 'plain'
  readonly title: string
  readonly lines: readonly string[]
  readonly amount: { readonly label: string; readonly fen: Fen }
}

/** What the panel on top says: one sentence for the state, and where the money is. */
export function panelOf({ status, receiverMaskedName: name, returnsAt, endedAt, amount }: Sending): Panel {
  const { sent, accepted, returned } = copy
  switch (status) {
    case 'SENT':
      return {
        tone: 'wait',
        title: sent.title(name),
        lines: sent.lines(formatMoment(returnsAt)),
        amount: { label: sent.amount, fen: amount },
      }
    case 'ACCEPTED':
      return {
        tone: 'good',
        title: accepted.title(name),
        lines: accepted.lines,
        amount: { label: accepted.amount, fen: amount },
      }
    case 'RETURNED':
      return {
        tone: 'plain',
        title: returned.title,
        lines: returned.lines(formatMoment(endedAt ?? returnsAt)),
        amount: { label: returned.amount, fen: amount },
      }
  }
}

interface Stop {
  readonly state: 'done' | 'now' | 'todo' | 'failed'
  readonly title: string
  readonly note: string
}

/** The stations of the money: set aside, accepted, there; or, where nobody took it, back. */
export function stopsOf({ status, sentAt, returnsAt, endedAt, amount }: Sending): Stop[] {
  const { set, wait, end, back } = copy.track
  const yuan = formatYuan(amount)
  const ended = (at: Instant | null) => formatMoment(at ?? returnsAt)
  const first: Stop = { state: 'done', title: set.title, note: set.note(formatMoment(sentAt), yuan) }
  switch (status) {
    case 'SENT':
      return [
        first,
        { state: 'now', title: wait.title, note: wait.now(formatMoment(returnsAt)) },
        { state: 'todo', title: end.title, note: end.todo },
      ]
    case 'ACCEPTED':
      return [
        first,
        { state: 'done', title: wait.title, note: wait.done(ended(endedAt)) },
        { state: 'done', title: end.title, note: end.done },
      ]
    case 'RETURNED':
      return [
        first,
        { state: 'failed', title: wait.title, note: wait.failed },
        { state: 'done', title: back.title, note: back.done(ended(endedAt), yuan) },
      ]
  }
}
