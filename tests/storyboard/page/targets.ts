import { described, nameOf, rectOf, roleOf } from './elements'
import type { TargetFact } from './facts'

const native = 'button, a[href], input, select, textarea, summary, [contenteditable="true"]'
const told = ['button', 'link', 'tab', 'radio', 'checkbox', 'switch', 'menuitem', 'option']

/** Kept by watch.ts: who asked to hear of presses without React. */
declare global {
  interface Window {
    pressListeners?: WeakSet<EventTarget>
  }
}

/** Whether something happens when it is pressed: React keeps its listeners at the root, and what was asked on the element. */
function hearsPresses(element: Element): boolean {
  if (window.pressListeners?.has(element)) return true
  const key = Object.keys(element).find((name) => name.startsWith('__reactProps$'))
  const props = key ? Object(Reflect.get(element, key)) : {}
  return typeof props.onClick === 'function' || typeof props.onTap === 'function'
}

/** Of what is drawn, everything that can be pressed or typed into, whether it says so or not. */
export function targetsIn(drawn: readonly Element[]): Element[] {
  return drawn.filter(
    (element) =>
      element.matches(native) ||
      told.includes(element.getAttribute('role') ?? '') ||
      (hearsPresses(element) && !element.matches('label')),
  )
}

/** A box is hit through its label too. */
function hitRect(element: Element) {
  const label = element.closest('label')
  return rectOf(label ?? element)
}

export function targetFact(element: Element): TargetFact {
  return {
    what: described(element),
    role: roleOf(element),
    name: nameOf(element),
    reached: element instanceof HTMLElement && element.tabIndex >= 0,
    rect: hitRect(element),
    main: !element.closest('.hj-top') && !element.matches('.hj-link'),
  }
}
