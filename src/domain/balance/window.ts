/** Which stretches of a long list are drawn: from the first to the last, both included. */
export interface Drawn {
  readonly first: number
  readonly last: number
}

/**
 * Which stretches of a long list stand on the glass or near it, when it is scrolled so far. `heights` are those of all
 * stretches so far, in pixels, the first one's top being `top` of the page; `glass` is what can be seen, and `margin` how much
 * above and below is drawn besides. Where the first stretch comes whose height is not known yet (null) nobody can say; it is
 * the last, and has to be drawn to be measured.
 */
export function drawnAt(
  heights: readonly (number | null)[],
  { top, glass, margin }: { top: number; glass: number; margin: number },
  scrolled: number,
): Drawn {
  const [from, to] = [scrolled - top - margin, scrolled - top + glass + margin]
  let [first, last, above] = [0, heights.length - 1, 0]
  for (const [place, height] of heights.entries()) {
    if (above > to) {
      last = place - 1
      break
    }
    if (height === null) return { first: Math.min(first, place), last: place }
    if (above + height < from) first = Math.min(place + 1, heights.length - 1)
    above += height
  }
  return { first: Math.min(first, Math.max(last, 0)), last: Math.max(last, 0) }
}

/**
 * What to draw next on the way from what is drawn to what is wanted: one stretch more, so that a phone four times slower than
 * ours still answers a thumb meanwhile. What lies in the middle, where the glass is, comes first; what is no longer wanted goes.
 */
export function oneMore(drawn: Drawn, wanted: Drawn): Drawn {
  const [first, last] = [Math.max(drawn.first, wanted.first), Math.min(drawn.last, wanted.last)]
  const middle = Math.floor((wanted.first + wanted.last) / 2)
  if (first > last) return { first: middle, last: middle }
  const upwards = first > wanted.first && (last === wanted.last || first > middle)
  return upwards ? { first: first - 1, last } : { first, last: Math.min(last + 1, wanted.last) }
}
