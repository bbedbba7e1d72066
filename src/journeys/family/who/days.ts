import { addMonths, daysBetween, type IsoDate } from '@/domain/calendar'
import type { Relation } from '@/domain/family/relation'
import type { KnownRule } from './store'

/** A stretch of the line of days: how long it is, and the rule that held in it. */
export interface Stretch {
  readonly from: IsoDate
  readonly kinds: number
  readonly days: number
}

/** The line of days, from the oldest rule known to a while after the latest of all that is shown. */
export function stretches(rules: readonly KnownRule[], shown: IsoDate, today: IsoDate): Stretch[] {
  const ends = [shown, today, ...rules.map(({ from }) => addMonths(from, 3))].sort()[rules.length + 1] ?? today
  return rules.map(({ from, relations }, place) => ({
    from,
    kinds: relations.length,
    days: Math.max(1, daysBetween(from, rules[place + 1]?.from ?? ends)),
  }))
}

/** How far along the line a day stands, in per cent; before the first rule at its beginning. */
export function placeOn(line: readonly Stretch[], day: IsoDate): number {
  const [first] = line
  const whole = line.reduce((days, stretch) => days + stretch.days, 0)
  if (!first || whole === 0) return 0
  return Math.min(100, Math.max(0, (daysBetween(first.from, day) / whole) * 100))
}

/** Days worth a look: the first of each rule, and today. */
export const stopsOf = (rules: readonly KnownRule[], today: IsoDate): IsoDate[] =>
  [...new Set([...rules.map(({ from }) => from), today])].sort()

/** Kinds that the rule begun on a day lets in and the one before it did not; none where no rule before it is known. */
export function newIn(rules: readonly KnownRule[], begun: IsoDate | undefined): Relation[] {
  const place = rules.findIndex(({ from }) => from === begun)
  const [before, rule] = [rules[place - 1], rules[place]]
  return before && rule ? rule.relations.filter((relation) => !before.relations.includes(relation)) : []
}
