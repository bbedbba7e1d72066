import { described, drawnIn, fontOf, groundOf, hex, nameOf, ownWords, rectOf, roleOf } from './elements'
import type { LayoutFact, TextFact } from './facts'

const isDecoration = (element: Element) => element.closest('[aria-hidden="true"]') !== null

/** Words are cut off where a box hides what does not fit. Half a pixel is rounding. */
export function isCut(element: Element): boolean {
  const { overflowX, overflowY, textOverflow } = getComputedStyle(element)
  const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
  const wide = element.scrollWidth > element.clientWidth + 1
  const high = element.scrollHeight > element.clientHeight + 1
  return (wide && (hides(overflowX) || textOverflow === 'ellipsis')) || (high && hides(overflowY))
}

const worded = (drawn: readonly Element[]): Element[] =>
  drawn.filter((element) => ownWords(element) !== '' && !isDecoration(element))

/** The nearest box around some words that would hide them, or the words' own. */
const cuts = (element: Element, screen: Element): boolean => {
  for (let at: Element | null = element; at && at !== screen; at = at.parentElement) if (isCut(at)) return true
  return false
}

/** Whether anything on the page is cut off now, by the element it is. */
export const cutIn = (screen: Element): string[] =>
  worded(drawnIn(screen))
    .filter((element) => cuts(element, screen))
    .map(described)

/** Of what is drawn on a screen, every element with words of its own. */
export function textsIn(screen: Element, drawn: readonly Element[]): TextFact[] {
  return worded(drawn).map((element) => {
    const font = fontOf(element)
    const leading = Number.parseFloat(getComputedStyle(element).lineHeight) / font
    const oneSign = ownWords(element).length === 1
    return {
      what: described(element),
      font,
      leading: oneSign ? null : Math.round((leading || 0) * 100) / 100,
      cut: cuts(element, screen),
    }
  })
}

/** Of what is drawn, every element with words or a role, in the order of the document, rounded to whole pixels. */
export function layoutOf(drawn: readonly Element[]): LayoutFact[] {
  return drawn.flatMap((element) => {
    const role = roleOf(element)
    const own = ownWords(element)
    if (role === null && own === '') return []
    const { x, y, width, height } = rectOf(element)
    const round = { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) }
    const typed = element instanceof HTMLInputElement && element.type !== 'radio' && element.type !== 'checkbox'
    const said = role === null ? own : nameOf(element) + (typed && element.value ? ` = ${element.value}` : '')
    const on = element instanceof HTMLInputElement && element.checked ? ' ✓' : ''
    return [
      {
        role,
        words: said + on,
        font: fontOf(element),
        colour: hex(getComputedStyle(element).color),
        ground: groundOf(element),
        rect: round,
        furniture: element.closest('.hj-demo, .hj-help, .hj-fonts') !== null,
      },
    ]
  })
}
