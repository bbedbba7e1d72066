import { setFlagsFromString } from 'node:v8'
import { launch, type MiniApp } from '@weapp-sim/driver/mini-app'
import type { Served } from '@weapp-sim/driver/serve'
import { tap } from '@weapp-sim/driver/touch'
import { patience } from '../journeys/phone'
import { BuildCopy } from './build-copy'

/** How often each page is opened and left again in one round. */
const times = 10

/** Bytes the heap may grow for every page that was left; measured: nothing. */
const perVisit = 512

/** Two by turns: an address that has just been opened is deaf for a moment, because a thumb trembles. */
const pages = [
  { row: '查余额', shows: '612.40' },
  { row: '家庭共济', shows: '添加家人' },
]

// V8 goes on compiling what is run often, some 7 KB a visit, which would hide what is looked for.
const optimising = ['opt', 'maglev', 'sparkplug']
beforeAll(() => {
  for (const way of optimising) setFlagsFromString(`--no-${way}`)
})
afterAll(() => {
  for (const way of optimising) setFlagsFromString(`--${way}`)
})

/** Opens and leaves every page, again and again; gives the bytes of the app's heap then. */
async function round(app: MiniApp): Promise<number> {
  for (let time = 0; time < times; time += 1) {
    for (const { row, shows } of pages) {
      await tap(app.glass, app.sight().getByRole('button', { name: row }).first(), patience)
      await app.sight().getByText(shows).first().waitFor()
      await app.logic.pressBack()
      await app.sight().getByText('本月划入').first().waitFor()
      await app.logic.settled()
    }
  }
  return app.logic.heap()
}

/** Bytes by which the heap grows for each page that is opened and left, and how many frames there are in the end. */
async function growth(folder?: string) {
  const program: Served = JSON.parse(process.env.HUIJIA_WEAPP ?? '')
  const app = await launch({ browser: journeyBrowser, program: { ...program, ...(folder && { folder }) } })
  await app.start('tabs/home/index?scenario=balance-normal')
  // The first two rounds fill what is filled once: compiled code, caches, the counter's day.
  await round(app)
  const warm = await round(app)
  const later = await round(app)
  const after = await round(app)
  const frames = app.glass.frames().length
  await app.close()
  // The less of two rounds: what is kept of pages is kept every time, what is compiled late is compiled once.
  return { bytes: Math.min(later - warm, after - later) / (times * pages.length), frames }
}

test('opening and leaving pages again and again keeps nothing of them', async () => {
  const { bytes, frames } = await growth()
  expect(bytes).toBeLessThan(perVisit)
  // The outer page, 首页, and one frame in store.
  expect(frames).toBe(3)
})

test('a page that is kept after it was left is found out', async () => {
  const build = new BuildCopy()
  build.append('app.js', ';var kept=[];setInterval(function(){kept.push(getCurrentPages())},50)')
  const { bytes } = await growth(build.folder)
  build.discard()
  expect(bytes).toBeGreaterThan(perVisit)
})
