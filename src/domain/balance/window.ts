/** Which stretches of a long list are drawn: from the first to the last, both included. */
export interface Drawn {
  readonly first: number
  readonly last: number
}

/**
 * Which stretches of a long list stand on the glass or near it, when it is scrolled so far. `heights` are those of all
 * stretches so far, in pixels, the first one's top being `top` of the page; `glass` is what can be seen, and `margin` how much
 * above and below is drawn besides. A stretch whose height is not known yet (null) must be drawn, or it never will be: nothing
 * after it is left out.
 */
export function drawnAt(
  heights: readonly (number | null)[],
  { top, glass, margin }: { top: number; glass: number; margin: number },
  scrolled: number,
): Drawn {
  const [from, to] = [scrolled - top - margin, scrolled - top + glass + margin]
  let [first, last, above] = [0, heights.length - 1, 0]
  for (const [place, height] of heights.entries()) {
    if (height === null) return { first: Math.min(first, place), last: heights.length - 1 }
    if (above + height < from) first = Math.min(place + 1, heights.length - 1)
    if (above > to) {
      last = place - 1
      break
    }
    above += height
  }
  return { first: Math.min(first, Math.max(last, 0)), last: Math.max(last, 0) }
}
