import { day, daysBetween, type IsoDate } from '@/domain/calendar'
import type { Way } from './store'

/** A stretch of the picture: not covered yet, covered or not as the place reads the law, covered. */
export interface Stretch {
  readonly is: 'waiting' | 'perhaps' | 'covered'
  readonly days: number
}

/** From today to the end of the year paid for, in stretches; the same span for every way, so that they can be compared. */
export function stretchesOf(
  { earliest, latest }: Pick<Way, 'earliest' | 'latest'>,
  from: IsoDate,
  year: number,
): Stretch[] {
  const end = day(`${year}-12-31`)
  const whole = daysBetween(from, end)
  const until = (on: IsoDate | null) => (on === null ? whole : Math.min(whole, Math.max(0, daysBetween(from, on))))
  const [first, sure] = [until(earliest), until(latest)]
  const stretches: Stretch[] = [
    { is: 'waiting', days: first },
    { is: 'perhaps', days: sure - first },
    { is: 'covered', days: whole - sure },
  ]
  return stretches.filter(({ days }) => days > 0)
}
