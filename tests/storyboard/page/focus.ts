import { described, drawnIn } from './elements'
import { targetsIn } from './targets'

/** Goes from target to target as the keyboard does; answers with those that a bar then covers (R-W05). Leaves nothing focused. */
export function coveredByBars(screen: Element): string[] {
  const covered = targetsIn(drawnIn(screen)).filter((element) => {
    if (!(element instanceof HTMLElement) || element.tabIndex < 0) return false
    element.focus()
    const { x, y, width, height } = element.getBoundingClientRect()
    const hit = document.elementFromPoint(x + width / 2, y + height / 2)
    return !hit || !(element.contains(hit) || hit.contains(element))
  })
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  screen.scrollTop = 0
  return covered.map(described)
}
