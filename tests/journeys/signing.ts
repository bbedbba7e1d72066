import type { Locator } from 'playwright-core'
import type { Person } from './person'

/** Two strokes across a sheet, as shares of its width and height. */
const strokes = [
  [
    [0.15, 0.3],
    [0.3, 0.55],
    [0.5, 0.3],
    [0.7, 0.6],
  ],
  [
    [0.4, 0.15],
    [0.42, 0.85],
  ],
] as const

/** Signs with a finger: a mouse in a browser, touches in WeChat. */
export async function signsByHand({ phone }: Person): Promise<void> {
  const screen = phone.screen()
  if (phone.target === 'weapp') return touches(screen.locator('wx-canvas'))
  const sheet = screen.locator('canvas')
  // Once a finger would meet it: a page that has just opened takes none.
  await sheet.hover()
  const box = await sheet.boundingBox()
  if (!box) throw new Error('there is nothing to sign on')
  const { mouse } = screen.page()
  for (const stroke of strokes) {
    for (const [place, [x, y]] of stroke.entries()) {
      await mouse.move(box.x + x * box.width, box.y + y * box.height)
      if (place === 0) await mouse.down()
    }
    await mouse.up()
  }
}

const touches = (sheet: Locator): Promise<void> =>
  sheet.evaluate((element, all) => {
    const { x: left, y: top, width, height } = element.getBoundingClientRect()
    const finger = (type: string, [x, y]: readonly [number, number], down: boolean) => {
      const at = new Touch({ identifier: 0, target: element, clientX: left + x * width, clientY: top + y * height })
      const how = { bubbles: true, cancelable: true, composed: true, touches: down ? [at] : [], changedTouches: [at] }
      element.dispatchEvent(new TouchEvent(type, how))
    }
    for (const stroke of all) {
      const last = stroke[stroke.length - 1]
      for (const [place, point] of stroke.entries()) finger(place === 0 ? 'touchstart' : 'touchmove', point, true)
      if (last) finger('touchend', last, false)
    }
  }, strokes)
