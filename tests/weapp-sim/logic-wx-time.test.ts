import type { Json } from '@weapp-sim/protocol'
import { type App, appThat, saidBy } from './logic-said'
import { bundleThread, notes, startApp, tidyUp } from './logic-worker'

let app: App
beforeAll(bundleThread)
afterEach(() => app.close())
afterAll(tidyUp)

/** Runs this in the first page's onShow and gives what it said. */
const said = (...does: Parameters<typeof appThat>) => {
  app = appThat(...does)
  return saidBy(app)
}

describe('Time and listeners', () => {
  test('a timer runs until it is cleared, and the next tick comes after this one', async () => {
    let heard: (said: Json) => void = () => undefined
    const all = new Promise<Json>((resolve) => {
      heard = resolve
    })
    const stored = (_key: string, value: Json = []) => {
      if (Array.isArray(value) && value.length === 4) heard(value)
    }
    await said(
      `
wx.nextTick(() => say('tick'))
clearTimeout(setTimeout(say, 0, 'never'))
setTimeout(say, 0, 'once')
say('now')
let beats = 0
const beat = setInterval(() => {
  beats += 1
  if (beats < 3) return
  clearInterval(beat)
  setTimeout(() => say(beats), 20)
}, 1)`,
      { stored },
    )
    expect(await all).toEqual(['now', 'tick', 'once', 3])
  })

  test('a listener that was taken away hears no more', async () => {
    app = startApp({
      'app.js': `${notes}
const [first, second, third] = ['first', 'second', 'third'].map((word) => () => say(word))
wx.onAppHide(first); wx.onAppHide(second); wx.onAppShow(third)
wx.offAppHide(first); wx.offAppShow()
App({})`,
    })
    await app.launch()
    await app.thread.hide()
    await app.thread.hide()
    await app.thread.show()
    expect(app.kept.said).toEqual(['second'])
  })
})
