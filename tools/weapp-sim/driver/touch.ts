import type { Locator, Page } from 'playwright-core'

/** Milliseconds between two attempts, the last of them from then on. */
const pauses = [0, 20, 100, 100, 500]

/**
 * One tap of a finger, once the thing can take it: shown, enabled, standing still, with nothing over it. A locator's own
 * `tap` asks the same, in some thirty messages and with Playwright's script in the frame; this takes five.
 * @param what found by `sight()`
 * @param patience milliseconds after which it is given up
 * @throws {Error} saying what was in the way
 */
export async function tap(glass: Page, what: Locator, patience: number): Promise<void> {
  await persist(what, patience, async (attempt) => {
    const goal = await aimed(glass, what, attempt)
    if ('missed' in goal) return goal.missed
    await glass.touchscreen.tap(goal.x, goal.y)
    return glass.evaluate(() => window.weappShell.landed())
  })
}

/**
 * Presses a thing several times without anything in between, as no command from outside could.
 * @param times how often the finger comes down, within one turn of the page's own loop
 */
export const touch = (what: Locator, times: number): Promise<void> =>
  what.evaluate((element, count) => {
    const { x, y, width, height } = element.getBoundingClientRect()
    const at = new Touch({ identifier: 0, target: element, clientX: x + width / 2, clientY: y + height / 2 })
    const finger = (type: string, touches: Touch[]) => {
      const how = { bubbles: true, cancelable: true, composed: true, touches, changedTouches: [at] }
      element.dispatchEvent(new TouchEvent(type, how))
    }
    for (let time = 0; time < count; time += 1) {
      finger('touchstart', [at])
      finger('touchend', [])
      if (element instanceof HTMLElement) element.click()
    }
  }, times)

/** Names a thing to the shell and asks it where it can be pressed. */
async function aimed(glass: Page, what: Locator, attempt: number) {
  if (!(await what.locator('weapp-hold=it').isVisible())) return { missed: 'it is not to be seen' }
  return glass.evaluate((before) => window.weappShell.aim(before), attempt)
}

/** Tries until there is nothing in the way. @param act says what was */
async function persist(what: Locator, patience: number, act: (attempt: number) => Promise<string | null>) {
  const deadline = performance.now() + patience
  for (let attempt = 0; ; attempt += 1) {
    const way = await act(attempt)
    if (way === null) return
    if (performance.now() > deadline) throw new Error(`${what} cannot be pressed: ${way}`)
    const pause = pauses[Math.min(attempt, pauses.length - 1)]
    await new Promise((wake) => setTimeout(wake, pause))
  }
}
