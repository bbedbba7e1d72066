import { useEffect, useRef, useState } from 'react'
import { type Drawn, drawnAt, oneMore } from '@/domain/balance/window'
import { boxesOf } from '@/platform/boxes'
import { useScrolling } from '@/platform/scrolling'

/** What a stretch of a long list is known by to whoever measures it. */
export const stretchClass = 'balance-stretch'

/** As many stretches are drawn at once, whatever is seen of them: twenty rows, and the twenty that come when a button asks. */
const few = 4

/** How far beyond the glass rows are drawn, in glasses: a thumb that flings does not see them come. */
const beyond = 2

/** What of a long list stands on the page. */
interface Standing {
  /** How many stretches have a place by now: those whose height is known, and those that are drawn. The others come one by one. */
  readonly standing: number
  readonly drawn: Drawn
  /** Pixels, as far as they are known. */
  readonly heights: readonly (number | null)[]
}

/** Which of so many stretches are drawn where the page is scrolled to now, and which have a place at all; `atEnd` hears when the page comes to its end. */
export function useDrawn(count: number, atEnd: () => void): Standing {
  const [asked, setAsked] = useState<Drawn>({ first: 0, last: few - 1 })
  const known = useRef({ heights: [] as (number | null)[], top: 0, glass: 0, scrolled: 0 })
  const drawn = count <= few ? { first: 0, last: count - 1 } : asked
  const standing = Math.max(drawn.last + 1, firstUnknown(known.current.heights, count))

  const look = () => {
    const { heights, top, glass, scrolled } = known.current
    if (glass === 0 || count <= few) return
    const all = Array.from({ length: count }, (_, at) => heights[at] ?? null)
    const next = oneMore(drawn, drawnAt(all, { top, glass, margin: beyond * glass }, scrolled))
    if (next.first !== drawn.first || next.last !== drawn.last) setAsked(next)
  }

  useScrolling(
    stretchClass,
    (top) => {
      known.current.scrolled = top
      look()
    },
    atEnd,
  )

  // Measured whenever other stretches are drawn: only what has been drawn has a height. One more is drawn after each measuring.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `look` is made anew each time.
  useEffect(() => {
    if (count <= few) return
    let left = false
    void boxesOf(stretchClass).then(({ boxes, glass }) => {
      if (left || boxes.length !== standing) return
      const { heights, scrolled } = known.current
      boxes.forEach(({ height }, at) => {
        if (at >= drawn.first && at <= drawn.last && height > 0) heights[at] = height
      })
      known.current = { heights, glass, scrolled, top: (boxes[0]?.top ?? 0) + scrolled }
      look()
    })
    return () => {
      left = true
    }
  }, [count, asked])

  return { standing, drawn, heights: known.current.heights }
}

/** The first stretch whose height nobody knows; `count` where all are known. */
function firstUnknown(heights: readonly (number | null)[], count: number): number {
  for (let at = 0; at < count; at += 1) if (heights[at] == null) return at
  return count
}
