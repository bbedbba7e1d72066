import { resolve } from 'node:path'
import { launch, type MiniApp } from '@weapp-sim/driver/mini-app'
import { serveMiniProgram } from '@weapp-sim/driver/serve'
import { tap as tapOf } from '@weapp-sim/driver/touch'
import type { Locator } from 'playwright-core'
import { patience } from '../journeys/phone'

/**
 * The simulator's own fixture (tests/weapp-sim/gallery), in plain WXML without a framework: everything the simulator draws
 * is used once by a person, and the page says on its last line what it heard.
 */

let gallery: Awaited<ReturnType<typeof serveMiniProgram>>
let app: MiniApp

/** Starts the gallery once for a file of walks, on its first page; everything else here is done in it. */
export async function openGallery(): Promise<MiniApp> {
  gallery = await serveMiniProgram(resolve('tests/weapp-sim/gallery'), JSON.parse(process.env.HUIJIA_WEAPP_PARTS ?? ''))
  app = await launch({ browser: journeyBrowser, program: gallery })
  app.glass.setDefaultTimeout(patience)
  await app.start()
  return app
}

/** Puts away the gallery and what it ran in. */
export async function closeGallery(): Promise<void> {
  await app.close()
  await gallery.close()
}

/** Asks that nothing went wrong since this was last asked, and forgets what did. */
export const expectNoTroubles = () => expect(app.troubles.splice(0)).toEqual([])

export const visit = (page: string) => app.logic.enter(`pages/${page}/index`)
export const shown = (words: string | RegExp) => app.screen().getByText(words, { exact: true })
export const tap = (words: string) => shown(words).tap()
/** The same as the stories' own finger does it (driver/touch.ts), given up after so many milliseconds. */
export const tapWithin = (words: string, milliseconds: number) =>
  tapOf(app.glass, app.sight().getByText(words, { exact: true }), milliseconds)
/** A button of the phone's own: of a dialog, a sheet, the navigation bar. */
export const press = (name: string) => app.glass.getByRole('button', { name, exact: true }).tap()

/** Waits until the page says that it heard exactly this. */
export async function hears(words: string): Promise<void> {
  const line = app.screen().locator('#heard')
  await line
    .and(shown(words))
    .waitFor()
    .catch(() => undefined)
  expect(await line.innerText()).toBe(words)
}

/** Where something stands on the glass, in CSS pixels; all zero when it is not drawn. */
export const boxOf = async (what: Locator) => (await what.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
