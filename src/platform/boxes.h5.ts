import type { Box } from './boxes'

export type { Box }

/** What stands where on the page in front, once it is drawn next: every element of a class, in the order of the page, and how high the glass is. */
export async function boxesOf(className: string): Promise<{ boxes: readonly Box[]; glass: number }> {
  // Asked at once, the browser would lay the page out twice.
  await new Promise(requestAnimationFrame)
  // Pages behind this one are still in the document, hidden.
  const shown = Array.from(document.getElementsByClassName(className)).filter((box) => box.getClientRects().length > 0)
  const boxes = shown.map((box) => {
    const { top, height } = box.getBoundingClientRect()
    return { top, height }
  })
  return { boxes, glass: window.innerHeight }
}
