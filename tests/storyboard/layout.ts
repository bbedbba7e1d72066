import { createHash } from 'node:crypto'
import type { LayoutFact } from './page/facts'

/** An element in one line that can be read in a diff: what it is and says, how it looks, and, last, where it stands. */
export function lineOf({ role, words, font, colour, ground, rect }: Omit<LayoutFact, 'furniture'>): string {
  const said = [role, words].filter(Boolean).join(' ').replace(/ · /g, ' • ')
  return `${said} · ${font} ${colour} on ${ground} · ${rect.x},${rect.y} ${rect.width}×${rect.height}`
}

/** What is written on a button, in the looks of the button: its own line says it already. */
const isSaidBy = (whole: LayoutFact | undefined, { role, words, font, colour, ground }: LayoutFact): boolean =>
  role === null &&
  whole?.role === 'button' &&
  whole.words.includes(words) &&
  [whole.font, whole.colour, whole.ground].join() === [font, colour, ground].join()

/** A page in lines. `whole` also writes down what is the same on every page: on one picture of each screen is enough. */
export function linesOf(layout: readonly LayoutFact[], whole: boolean): string[] {
  let last: LayoutFact | undefined
  return layout.flatMap((fact) => {
    if ((fact.furniture && !whole) || isSaidBy(last, fact)) return []
    last = fact
    return [lineOf(fact)]
  })
}

/** The line without its place: the same wherever the letters are as wide as they like. */
export const unplaced = (line: string): string => line.slice(0, line.lastIndexOf(' · '))

export const hashOf = (lines: readonly string[]): string =>
  createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 12)
