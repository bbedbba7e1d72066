import { formatDay, formatTime, later } from '@/domain/calendar'
import { holdMinutes } from '@/domain/contribution/order'
import { copy } from './copy'
import type { Quote } from './store'

/** Until when and how a fee can be taken back, in one sentence with a clock time, as if it were confirmed now (U-06). */
export function undoLine({
  undo,
  leaves,
  due,
  checkedAt,
}: Pick<Quote, 'undo' | 'leaves' | 'due' | 'checkedAt'>): string {
  if (undo.kind !== 'hold10') return copy.undo[undo.kind]()
  if (leaves.mode === 'MONTH_END_BATCH' && leaves.on && due > 0) return copy.undoBatch(formatDay(leaves.on))
  const until = formatTime(later(checkedAt, holdMinutes * 60_000))
  return `${copy.undo.hold10(holdMinutes)}${copy.undoUntil(until)}`
}
