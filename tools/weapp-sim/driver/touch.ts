import type { Locator } from 'playwright-core'

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
