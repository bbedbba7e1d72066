import { words } from './copy.listen'
import { aloud } from './ListenAloud'

/** Not read: what only decorates, what waits, what is typed (others may hear it), and what stands on every page. */
const silent = '[aria-hidden="true"], .hj-skeleton, .hj-help, input, textarea'

/** Said in one breath, whatever it is drawn as: a row with its value, a choice with its note. */
const breath = 'button, label, h1, h2, h3, p, .hj-cell, .hj-summary__row, li'

/** Every line of a page as it is said, from top to bottom, and at the end what its buttons do. */
export function linesOf(page: Element): string[] {
  const main = Array.from(page.querySelectorAll('.hj-main'))
  const buttons = Array.from(page.querySelectorAll('.hj-foot .hj-button'))
  const lines = [...main.flatMap(linesIn), ...buttons.map(nameOf)].map(aloud)
  // A sign without words (…) is nothing to say.
  return lines.filter((line) => /[\p{L}\p{N}]/u.test(line))
}

function linesIn(element: Element): string[] {
  if (element.matches(silent) || element.getClientRects().length === 0) return []
  const label = element.getAttribute('aria-label')
  if (label !== null && element.matches('[role="img"], [role="text"]')) return [label]
  if (element.matches('.hj-button')) return [nameOf(element)]
  if (element.matches(breath)) return [pieces(element).join(words.pause)]
  return pieces(element)
}

const nameOf = (button: Element): string => words.button(button.textContent ?? '')

/** What follows each other on a line stays together; a block begins a new piece. */
function pieces(element: Element): string[] {
  const said: string[] = []
  let open = false
  const run = (text: string) => {
    if (text.trim() === '') return
    if (open) said.push(`${said.pop()}${text}`)
    else said.push(text)
    open = true
  }
  for (const child of Array.from(element.childNodes)) {
    if (child.nodeType === Node.TEXT_NODE) run(child.textContent ?? '')
    if (!(child instanceof Element)) continue
    const within = linesIn(child)
    const inline = getComputedStyle(child).display.startsWith('inline')
    if (inline && !child.matches(breath)) within.forEach(run)
    else {
      said.push(...within)
      open = false
    }
  }
  return said
}
