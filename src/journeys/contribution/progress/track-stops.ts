import { formatTime, type Instant } from '@/domain/calendar'
import { isScheduled, type Track, tracks } from '@/domain/contribution/order'
import { formatYuan } from '@/domain/money'
import { printedMoment } from '../span'
import type { Order } from '../store'
import { copy } from './copy'

interface Stop {
  state: 'done' | 'now' | 'todo' | 'failed'
  title: string
  note: string
}

/** The three tracks as stations; the first that waits is the one under way. Before them, while they last, the ten minutes. */
export function stopsOf(order: Order): Stop[] {
  const underWay =
    order.status === 'PROCESSING' ? tracks.find((track) => order.tracks[track].state === 'WAITING') : null
  const { until } = order.undo
  return [
    ...(until ? [{ state: 'now' as const, ...waitUntil(order, until) }] : []),
    ...tracks.map((track) => ({
      title: copy.tracks[track].title,
      ...standingOfTrack(order, track, track === underWay),
    })),
  ]
}

/** What is waited for before the money sets off: the ten minutes, or the bureau's own day. */
function waitUntil({ submittedAt }: Order, until: Instant): Pick<Stop, 'title' | 'note'> {
  const { batch, hold } = copy.tracks
  if (isScheduled(submittedAt, until)) return { title: batch.title, note: batch.note(printedMoment(until)) }
  return { title: hold.title, note: hold.note(formatTime(until)) }
}

function standingOfTrack(order: Order, track: Track, underWay: boolean): Omit<Stop, 'title'> {
  const { state, at } = order.tracks[track]
  const words = copy.tracks[track]
  switch (state) {
    case 'DONE':
      return { state: 'done', note: at ? doneAt(order, track, printedMoment(at)) : '' }
    case 'NOT_NEEDED':
      return { state: 'done', note: copy.tracks.notNeeded }
    case 'FAILED':
      return { state: 'failed', note: words.failed }
    case 'WAITING':
      return underWay ? { state: 'now', note: words.now } : { state: 'todo', note: words.todo }
  }
}

function doneAt({ amount, status }: Order, track: Track, time: string): string {
  const { deducted, stored, enrolled, returned } = copy.tracks
  if (track === 'tax') return stored(time)
  if (track === 'enrol') return enrolled(time)
  const taken = deducted(time, formatYuan(amount))
  return status === 'FAILED' ? `${taken}，${returned(formatYuan(amount))}` : taken
}
