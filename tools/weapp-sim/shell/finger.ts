/** Where a finger is to come down, in CSS pixels of the glass, or why it cannot. */
export type Aim = { x: number; y: number } | { missed: string }

/** How a thing is brought into sight: as little as it takes at first, then from under what may lie over it. */
const ways: (ScrollIntoViewOptions | null)[] = [null, { block: 'end' }, { block: 'center' }, { block: 'start' }]

const heard = ['pointerdown', 'pointerup', 'touchstart', 'touchend', 'touchcancel'] as const

/** What the driver has named last (front-page.mjs). */
let held: Element | null = null
let finish: (() => string | null) | null = null

/** Hears which element of this page the driver names. */
export function hearNaming(page: Window) {
  const name = ({ target }: Event) => {
    held = isElement(target) ? target : null
  }
  page.addEventListener('weapp-hold', name, true)
}

/**
 * Makes sure that a finger could press what was named: it is shown, enabled, stands still and nothing lies over it. From then
 * on until `landed` a touch that meets anything else does nothing.
 * @param attempt how often this was tried before
 */
export async function aim(attempt: number): Promise<Aim> {
  const what = held
  const page = what?.ownerDocument.defaultView
  const frame = page?.frameElement
  if (!what?.isConnected || !page || !frame?.matches('.front')) return { missed: 'its page is not in front' }
  const way = ways[attempt % ways.length] ?? null
  bring(what, way)
  const before = what.getBoundingClientRect()
  await nextFrame(page)
  await nextFrame(page)
  if (!what.isConnected) return { missed: 'it has gone' }
  const there = what.getBoundingClientRect()
  if (there.width === 0 || there.height === 0 || !what.checkVisibility({ checkVisibilityCSS: true }))
    return { missed: 'it is not shown' }
  if (what.matches(':disabled') || what.closest('[aria-disabled="true"]')) return { missed: 'it is disabled' }
  if (what.closest('[inert]')) return { missed: 'it is inert' }
  if (there.x !== before.x || there.y !== before.y || there.width !== before.width || there.height !== before.height)
    return { missed: 'it is moving' }
  bring(what, way)
  const point = middleOf(what, page)
  if (!point) return { missed: 'it is out of sight' }

  const wanted = pressed(what)
  const over = what.ownerDocument.elementFromPoint(point.x, point.y)
  if (!wanted.contains(over)) return { missed: `${named(over)} lies over it` }
  const { left, top } = frame.getBoundingClientRect()
  const goal = { x: left + frame.clientLeft + point.x, y: top + frame.clientTop + point.y }
  const outside = document.elementFromPoint(goal.x, goal.y)
  if (outside !== frame) return { missed: `${named(outside)} lies over its page` }
  finish?.()
  finish = guard(wanted, page)
  return goal
}

/** What else the touch met; null where it met what was aimed at. */
export function landed(): string | null {
  const met = finish?.() ?? null
  finish = null
  return met
}

/** Lets touches through to one thing alone. @returns to be called when the finger is up again */
function guard(wanted: Element, page: Window) {
  let met: string | null | undefined
  const check = (event: Event) => {
    const target = isElement(event.target) ? event.target : null
    if (met === undefined) met = wanted.contains(target) ? null : `${named(target)} was pressed instead`
    if (met === null) return
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  const glass = [page, window]
  for (const part of glass)
    for (const kind of heard) part.addEventListener(kind, check, { capture: true, passive: false })
  return () => {
    for (const part of glass) for (const kind of heard) part.removeEventListener(kind, check, { capture: true })
    return met ?? null
  }
}

/** What a press on something inside of a button is for. */
const pressed = (what: Element) => what.closest('button, [role=button], a, [role=link]') ?? what

function bring(what: Element, way: ScrollIntoViewOptions | null) {
  if (way) what.scrollIntoView({ ...way, behavior: 'instant' })
  // Chromium's own, and no scrolling at all where it stands in sight.
  else Object(what).scrollIntoViewIfNeeded(true)
}

/** The middle of what can be seen of the first of its boxes. */
function middleOf(what: Element, { innerWidth, innerHeight }: Window) {
  for (const { left, top, right, bottom } of Array.from(what.getClientRects())) {
    const [from, to] = [Math.max(left, 0), Math.min(right, innerWidth)]
    const [above, below] = [Math.max(top, 0), Math.min(bottom, innerHeight)]
    if (to > from && below > above && (to - from) * (below - above) > 0.99)
      return { x: (from + to) / 2, y: (above + below) / 2 }
  }
  return null
}

const nextFrame = (page: Window) => new Promise((wake) => page.requestAnimationFrame(wake))

/** Of whichever frame: each has classes of its own. */
const isElement = (target: EventTarget | null): target is Element => target !== null && 'getClientRects' in target

const named = (element: Element | null) => element?.outerHTML.slice(0, 80) ?? 'nothing'
