/** Something on the page jumped: by how much, as a browser counts it, and what it was. */
export interface Shift {
  readonly value: number
  readonly what: readonly string[]
}

declare global {
  interface Window {
    shifts?: Shift[]
  }
}

/**
 * Runs in the page before anything of ours: stops the phone's clock at a moment (timers go on), notes what jumps while the
 * page is being drawn, and remembers who asks to hear of presses. Carries everything it needs inside, because only its own
 * source travels.
 * @param at milliseconds since 1970
 */
export function watch(at: number): void {
  const Real = Date
  class Stopped extends Real {
    constructor(...parts: Parameters<typeof Real.UTC> | []) {
      if (parts.length === 0) super(at)
      else super(...(parts as [number, number]))
    }
    static override now = () => at
  }
  Object.assign(window, { Date: Stopped })

  // What moves after a hand has acted is the answer to it. Browsers say so of the first half second only, and a machine with
  // much to do takes longer.
  let acted = Number.POSITIVE_INFINITY
  for (const act of ['pointerdown', 'keydown', 'input'])
    window.addEventListener(
      act,
      () => {
        acted = Math.min(acted, performance.now())
      },
      { capture: true },
    )
  const shifts: Shift[] = []
  window.shifts = shifts
  const described = ({
    node,
    previousRect,
    currentRect,
  }: {
    node?: Node
    previousRect: DOMRect
    currentRect: DOMRect
  }) =>
    `${node instanceof Element ? `${node.tagName.toLowerCase()}.${node.className}` : node?.textContent} ${Math.round(previousRect.y)}→${Math.round(currentRect.y)}`
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value = 0, sources = [] } = Object(entry)
      if (entry.startTime < acted) shifts.push({ value, what: Array.from(sources, described) })
    }
  }).observe({ type: 'layout-shift', buffered: true })

  const listeners = new WeakSet<EventTarget>()
  Object.assign(window, { pressListeners: listeners })
  const listen = EventTarget.prototype.addEventListener
  EventTarget.prototype.addEventListener = function (this: EventTarget, type: string, ...rest: [never, never]) {
    if (this instanceof Element && (type === 'click' || type === 'tap')) listeners.add(this)
    return listen.call(this, type, ...rest)
  }
}
