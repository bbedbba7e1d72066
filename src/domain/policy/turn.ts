import { addDays, type IsoDate } from '../calendar'

/** What held from a day to a day (null: until further notice), said in lines. */
export interface Said {
  readonly from: IsoDate
  readonly to: IsoDate | null
  readonly lines: readonly string[]
}

/** A day on which a rule gave way to another: what is no longer said, and what is said since. */
export interface Turn<F extends Said> {
  readonly gone: readonly string[]
  readonly come: readonly string[]
  readonly before: F
  readonly after: F
}

/** What of a matter holds on a day. */
export const holding = <F extends Said>(said: readonly F[], on: IsoDate): F[] =>
  said.filter(({ from, to }) => from <= on && (to === null || on <= to))

/** Every day on which a matter changed, the newest first. That a rule was first written down on a day is no change: before it nobody knows. */
export const turnsOf = <F extends Said>(said: readonly F[]): Turn<F>[] =>
  said
    .flatMap((after) => {
      const before = said.find(({ to }) => to !== null && addDays(to, 1) === after.from)
      if (!before) return []
      const gone = before.lines.filter((line) => !after.lines.includes(line))
      const come = after.lines.filter((line) => !before.lines.includes(line))
      return gone.length + come.length > 0 ? [{ gone, come, before, after }] : []
    })
    .sort((a, b) => (a.after.from < b.after.from ? 1 : -1))

/** How one place's word stands to another's. Where one of them has not said anything there is nothing to compare: unknown is not the same. */
export type Standing = 'SAME' | 'DIFFERS' | 'UNKNOWN'

/** Compares what two places say, line by line, in whatever order. */
export function standingOf(here: readonly string[], there: readonly string[]): Standing {
  if (here.length === 0 || there.length === 0) return 'UNKNOWN'
  const within = (some: readonly string[], all: readonly string[]) => some.every((line) => all.includes(line))
  return within(here, there) && within(there, here) ? 'SAME' : 'DIFFERS'
}
