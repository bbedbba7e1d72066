import { formatTime } from '@/domain/calendar'
import type { Trouble } from '@/domain/loadable'
import { troubles } from './copy.troubles'

/** Why a question was turned away, as a person is told it: what, until when, and that nothing was done. */
export function troubleWords({ why, until, seconds }: Trouble): { title: string; lead: string } {
  const { title, lead } = troubles[why]
  return { title: title(until ? formatTime(until) : '', seconds), lead }
}
