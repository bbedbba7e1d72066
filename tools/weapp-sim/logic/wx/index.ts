import wxNames from '../../wx-names.json'
import type { Ground } from '../app'
import type { Canvases } from '../canvas'
import type { Bag } from '../realm'
import type { Router } from '../router'
import { callable } from './calls'
import { device } from './device'
import type { Network } from './network'
import type { Privacy } from './privacy'
import { screen } from './screen'
import type { Storage } from './storage'
import { system } from './system'

/** webpack keeps its list of chunks there, and looks for it first. */
const OF_BUNDLERS = 'webpackJsonp'

interface Parts {
  router: Router
  storage: Storage
  network: Network
  privacy: Privacy
}

/** The `wx` of the app: what is WeChat's but not here is a trouble when called, what is not WeChat's when read. */
export function createWx(ground: Ground, parts: Parts, canvases: Canvases): Bag {
  const { app, realm } = ground
  const { router, storage, network, privacy } = parts
  const wx = realm.object({})
  for (const name of wxNames) {
    const event = name.replace(/^off/, 'on')
    if (/^on[A-Z]/.test(name)) wx[name] = (listener: () => void) => app.listen(event, listener)
    else if (/^off[A-Z]/.test(name)) wx[name] = (listener?: () => void) => app.ignore(event, listener)
    else
      wx[name] = () => {
        app.notSimulated(`wx.${name}`)
        throw realm.error(`wx.${name} is not simulated`)
      }
  }
  const tables = [
    screen(ground, router),
    storage.table(),
    system(ground, router, new Set(wxNames)),
    device(ground, canvases, privacy),
    network.table(),
    privacy.table(),
  ]
  for (const table of tables) Object.assign(wx, callable(ground, table))
  const { setTimeout } = realm.globals
  Object.assign(wx, {
    request: (options: unknown) => network.request(options),
    nextTick: (run: unknown) => typeof setTimeout === 'function' && setTimeout(run, 0),
    createSelectorQuery: () => {
      if (!router.top) throw realm.error('createSelectorQuery: no page is open')
      return ground.query(router.top.id)
    },
  })
  return new Proxy(wx, {
    get: (target, name) => {
      if (typeof name === 'string' && !(name in target) && name !== OF_BUNDLERS) {
        app.trouble('unknownApi', `wx.${name} does not exist in WeChat`)
      }
      return Reflect.get(target, name)
    },
  })
}
