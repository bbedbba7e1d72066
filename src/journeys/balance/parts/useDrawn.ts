import { useEffect, useRef, useState } from 'react'
import { type Drawn, drawnAt } from '@/domain/balance/window'
import { boxesOf } from '@/platform/boxes'
import { useScrolling } from '@/platform/scrolling'

/** What a stretch of a long list is known by to whoever measures it. */
export const stretchClass = 'balance-stretch'

/** As many stretches are drawn whole, whatever is seen of them. */
const few = 4

/** How far beyond the glass rows are drawn, in glasses: a thumb that flings does not see them come. */
const beyond = 2

/** Which of so many stretches are drawn where the page is scrolled to now, and how high each is, as far as that is known; `atEnd` hears when it comes to its end. */
export function useDrawn(count: number, atEnd: () => void): { drawn: Drawn; heights: readonly (number | null)[] } {
  const [drawn, setDrawn] = useState<Drawn>({ first: 0, last: count - 1 })
  const known = useRef({ heights: [] as (number | null)[], top: 0, glass: 0, scrolled: 0 })

  const look = () => {
    const { heights, top, glass, scrolled } = known.current
    if (glass === 0 || count <= few) return
    const all = Array.from({ length: count }, (_, at) => heights[at] ?? null)
    const next = drawnAt(all, { top, glass, margin: beyond * glass }, scrolled)
    if (next.first !== drawn.first || next.last !== drawn.last) setDrawn(next)
  }

  useScrolling(
    stretchClass,
    (top) => {
      known.current.scrolled = top
      look()
    },
    atEnd,
  )

  // Measured whenever other stretches are drawn: only what has been drawn has a height.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `look` is made anew each time.
  useEffect(() => {
    if (count <= few) return
    let left = false
    void boxesOf(stretchClass).then(({ boxes, glass }) => {
      if (left || boxes.length !== count) return
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
  }, [count, drawn])

  const heights = known.current.heights
  // A list that has just become shorter, or grown, has stretches nobody has measured.
  const shown =
    count <= few ? { first: 0, last: count - 1 } : { ...drawn, last: Math.max(drawn.last, lastUnknown(heights, count)) }
  return { drawn: shown, heights }
}

/** The last stretch whose height nobody knows, -1 where all are known: it must be drawn. */
function lastUnknown(heights: readonly (number | null)[], count: number): number {
  for (let at = count - 1; at >= 0; at -= 1) if (heights[at] == null) return at
  return -1
}
