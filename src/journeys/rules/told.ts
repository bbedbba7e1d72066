import { matterWords } from './copy.matters'
import type { Matter, Rulebook, ToldRule } from './rulebook'

/** In the order people ask: relatives, the account, the fee, the money back, other places. */
export const matters = Object.keys(matterWords) as Matter[]

/**
 * The fees read out: years with a figure first, the newest on top; a year nobody has published a figure for answers nothing
 * and comes last.
 */
export function toldFees(book: Rulebook): ToldRule[] {
  const published = book.matters.fees.map(({ value }) => value.personal !== null || value.byAge.length > 0)
  const newest = told(book, 'fees').map((rule, place) => ({ rule, known: published[place] ?? false }))
  newest.reverse()
  return [...newest.filter(({ known }) => known), ...newest.filter(({ known }) => !known)].map(({ rule }) => rule)
}

/** A matter read out over time, the oldest first; none where the place has said nothing. */
export function told(book: Rulebook, matter: Matter): ToldRule[] {
  // Which value goes with which matter is known when both are looked up by one name, which the compiler cannot follow.
  const say = matterWords[matter].say as (value: unknown) => readonly string[]
  return book.matters[matter].map(({ value, from, to, citation }) => ({ lines: say(value), from, to, citation }))
}
