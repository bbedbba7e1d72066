import axe from 'axe-core'
import type { Rect } from './facts'

/** The page in front: Taro keeps those behind it in the document, hidden. */
export function screenInFront(): HTMLElement {
  const pages = Array.from(document.querySelectorAll<HTMLElement>('.taro_page')).filter((page) =>
    page.checkVisibility(),
  )
  const last = pages[pages.length - 1]
  if (!last) throw new Error('no page is in front')
  return last
}

/** Whether it is drawn, and not for screen readers alone. */
export function isDrawn(element: Element): boolean {
  if (!element.checkVisibility({ checkVisibilityCSS: true }) || element.closest('.hj-unseen')) return false
  const { width, height } = element.getBoundingClientRect()
  return width > 0 && height > 0
}

/** An element and everything in it that is drawn. */
export const drawnIn = (root: Element): Element[] => Array.from(root.querySelectorAll('*')).filter(isDrawn)

const oneSpace = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Words that stand in the element itself, not in one inside it. */
export const ownWords = (element: Element): string =>
  oneSpace(
    Array.from(element.childNodes)
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.textContent)
      .join(''),
  )

/** The element as a person would look for it in the page and in the code. */
export function described(element: Element): string {
  const classes = Array.from(element.classList).join('.')
  const words = oneSpace(element.textContent ?? '').slice(0, 24)
  return `${element.tagName.toLowerCase()}${classes && `.${classes}`}${words && ` ${words}`}`
}

const roles: Record<string, string> = {
  BUTTON: 'button',
  H1: 'heading 1',
  H2: 'heading 2',
  H3: 'heading 3',
  NAV: 'navigation',
  MAIN: 'main',
  UL: 'list',
  OL: 'list',
  LI: 'listitem',
  IMG: 'img',
  TEXTAREA: 'textbox',
  SELECT: 'combobox',
  FIELDSET: 'group',
}

/** What it is to a screen reader; null for what only lays things out. */
export function roleOf(element: Element): string | null {
  const told = element.getAttribute('role')
  if (told) return told
  if (element instanceof HTMLInputElement)
    return element.type === 'radio' || element.type === 'checkbox' ? element.type : 'textbox'
  if (element instanceof HTMLAnchorElement) return element.href ? 'link' : null
  return roles[element.tagName] ?? null
}

/** What a screen reader calls it. Only between axe.setup and axe.teardown. */
export const nameOf = (element: Element): string => oneSpace(axe.commons.text.accessibleText(element))

export function rectOf(element: Element): Rect {
  const { x, y, width, height } = element.getBoundingClientRect()
  return { x, y, width, height }
}

export const fontOf = (element: Element): number => Number.parseFloat(getComputedStyle(element).fontSize)

/** `rgba(0, 0, 0, 0.9)` as `#000000e6`. */
export function hex(colour: string): string {
  const parts = /^rgba?\(([^)]+)\)$/
    .exec(colour)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number)
  if (!parts) return colour
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts
  const shown = [red, green, blue, ...(alpha < 1 ? [Math.round(alpha * 255)] : [])]
  return `#${shown.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

/** The nearest colour painted behind an element. */
export function groundOf(element: Element): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const painted = hex(getComputedStyle(at).backgroundColor)
    if (painted !== '#00000000') return painted
  }
  return '#ffffff'
}
