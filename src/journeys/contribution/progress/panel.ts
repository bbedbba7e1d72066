import { formatTime } from '@/domain/calendar'
import { isScheduled, orderLivesMinutes } from '@/domain/contribution/order'
import { type Fen, formatYuan } from '@/domain/money'
import { printedMoment } from '../span'
import type { Order } from '../store'
import { copy } from './copy'
import type { Standing } from './standing'

/** What the panel on top says: one sentence for the state, and what it means for the money. */
export interface Panel {
  tone: 'good' | 'wait' | 'bad' | 'plain'
  title: string
  lines: readonly string[]
  /** How much, in fen, and what became of it; where money is not what the page is about, there is none. */
  amount?: { label: string; fen: Fen }
}

/** `slow`: a minute of asking is over and the order is still under way. */
export function panelOf(standing: Standing, slow: boolean): Panel {
  if (standing.is === 'UNREACHED') return { tone: 'wait', title: copy.unreached.title, lines: copy.unreached.lines }
  const { order } = standing
  const { amount, maskedName: name, year } = order
  const yuan = formatYuan(amount)
  switch (standing.is) {
    case 'IN_DOUBT':
      return { tone: 'wait', title: copy.wait, lines: copy.inDoubt.lines }
    case 'NOT_ARRIVED':
      return { tone: 'plain', title: copy.notArrived.title, lines: copy.notArrived.lines }
    case 'CREATED':
      return { tone: 'plain', title: copy.created.title, lines: copy.created.lines(orderLivesMinutes) }
    case 'SUBMITTED':
      return submitted(order, yuan)
    case 'PROCESSING':
      return {
        tone: 'wait',
        title: amount === 0 ? copy.waitNothing : copy.wait,
        lines: [copy.processing.accepted(order.number), ...lateOr(slow, order)],
        ...(amount > 0 && { amount: { label: copy.amounts.processing, fen: amount } }),
      }
    case 'SUCCEEDED':
      return {
        tone: 'good',
        title: amount === 0 ? copy.succeeded.titleNothing : copy.succeeded.title,
        lines: [copy.succeeded.line(name, year)],
        ...(amount > 0 && { amount: { label: copy.amounts.succeeded, fen: amount } }),
      }
    case 'FAILED':
      return { tone: 'bad', title: copy.failed.title, ...moneyBack(order) }
    case 'REVOKED':
      return {
        tone: 'plain',
        title: copy.revoked.title,
        lines: [amount === 0 ? copy.revoked.nothing : copy.revoked.back(yuan), copy.revoked.line(name, year)],
        ...(order.undo.kind === 'reversal' && {
          title: copy.revoked.titleReversed,
          lines: [copy.revoked.backReversed(yuan), copy.revoked.lineReversed(name, year)],
        }),
      }
    case 'EXPIRED':
      return { tone: 'plain', title: copy.expired.title, lines: copy.expired.lines(orderLivesMinutes) }
    case 'CANCELLED':
      return { tone: 'plain', title: copy.cancelled.title, lines: copy.cancelled.lines }
  }
}

/** A day says more than a minute. */
const lateOr = (slow: boolean, { late }: Order): readonly string[] =>
  late ? [copy.processing.late.line] : slow ? [copy.processing.slow] : []

function submitted({ undo, amount, submittedAt }: Order, yuan: string): Panel {
  const { title, titleNoUndo, lines, linesNothing, linesNoUndo, linesScheduled } = copy.submitted
  if (undo.kind !== 'hold10' || !undo.until) return { tone: 'wait', title: titleNoUndo, lines: linesNoUndo(yuan) }
  if (isScheduled(submittedAt, undo.until)) {
    const until = printedMoment(undo.until)
    const money = amount > 0 && { amount: { label: copy.amounts.held, fen: amount } }
    return { tone: 'wait', title: title(until), lines: linesScheduled(until), ...money }
  }
  const until = formatTime(undo.until)
  const told = { tone: 'wait' as const, title: title(until) }
  if (amount === 0) return { ...told, lines: linesNothing(until) }
  return { ...told, lines: lines(until), amount: { label: copy.amounts.held, fen: amount } }
}

/** Only money that left the account can come back to it. */
const moneyBack = ({ tracks, amount }: Order): Pick<Panel, 'lines' | 'amount'> =>
  tracks.deduct.state === 'DONE'
    ? { lines: [copy.failed.back], amount: { label: copy.amounts.returned, fen: amount } }
    : { lines: [copy.failed.nothing] }
