import { fontOf } from './elements'
import type { SqueezedFact } from './facts'
import { cutIn } from './texts'

const levels = ['standard', 'large', 'care', 'largest']

/** Pixels that are cut off at the side, or would have to be scrolled to; 0 when everything fits the glass. */
export function sidewaysIn(screen: Element): number {
  const all = [document.documentElement, screen, ...Array.from(screen.querySelectorAll('*'))]
  // Measured first, because it is measured anyway: how a box is drawn is asked of the few in which something does not fit.
  const wide = all.flatMap((box) => {
    const beyond = box.scrollWidth - box.clientWidth
    return beyond > 0 ? [{ box, beyond }] : []
  })
  // A field scrolls its own text, and what only a screen reader is told has no width.
  const boxes = wide.filter(({ box }) => !box.matches('input, textarea, .hj-unseen'))
  const cutting = boxes.filter(({ box }) => box === screen || getComputedStyle(box).overflowX !== 'visible')
  return Math.max(0, ...cutting.map(({ beyond }) => beyond))
}

/** The page in every font level, as wide as the window is now. The level is a class: nothing is drawn anew. */
export function squeeze(screen: Element): SqueezedFact[] {
  const carriers = Array.from(screen.querySelectorAll('[class*="level-"]'))
  const before = carriers.map(({ className }) => className)
  const facts = levels.map((level) => {
    for (const carrier of carriers) carrier.className = carrier.className.replace(/\blevel-\w+/, `level-${level}`)
    const page = screen.querySelector('.hj-screen') ?? screen
    return { level, sideways: sidewaysIn(screen), body: fontOf(page) }
  })
  carriers.forEach((carrier, place) => {
    carrier.className = before[place] ?? ''
  })
  return facts
}

/** What is cut off when somebody spreads the letters and lines as WCAG 1.4.12 lets them (R-W02). */
export function spread(screen: Element): string[] {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
  )
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  const cut = cutIn(screen)
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet)
  return cut
}
