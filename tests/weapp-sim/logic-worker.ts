import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { MessageChannel, Worker } from 'node:worker_threads'
import type { CanvasQuestion, CanvasStep, Host, Json, Launch, LogicThread, Trouble } from '@weapp-sim/protocol'
import { connect } from '@weapp-sim/wire'
import { build } from 'esbuild'

const folder = mkdtempSync(join(tmpdir(), 'weapp-logic-'))
const bundle = join(folder, 'thread.js')
let apps = 0

/** Bundles the thread once for a file of tests. */
export const bundleThread = () =>
  build({
    entryPoints: [join(__dirname, '../../tools/weapp-sim/logic/thread.ts')],
    bundle: true,
    platform: 'node',
    target: 'node20',
    outfile: bundle,
  })

/** Takes away what the tests wrote. */
export const tidyUp = () => rmSync(folder, { recursive: true, force: true })

/** Files that make a small app with a first page, a second one and two tabs; a test says what it wants otherwise. */
const ordinary = {
  'app.json': JSON.stringify({
    pages: ['home', 'me', 'errand/first', 'errand/second'],
    tabBar: { list: ['home', 'me'].map((pagePath) => ({ pagePath, text: pagePath })) },
  }),
  'app.js': 'App({})',
  'home.js': 'Page({})',
  'me.js': 'Page({})',
  'errand/first.js': 'Page({})',
  'errand/second.js': 'Page({})',
}

/** Starts a mini-program of these files with a host that draws nothing; `host` replaces some of its functions. */
export function startApp(files: Record<string, string>, host: Partial<Host> = {}) {
  apps += 1
  const home = join(folder, String(apps))
  for (const [file, text] of Object.entries({ ...ordinary, ...files })) {
    mkdirSync(dirname(join(home, file)), { recursive: true })
    writeFileSync(join(home, file), text)
  }
  const { port1, port2 } = new MessageChannel()
  const flag = new SharedArrayBuffer(4)
  const worker = new Worker(bundle, { workerData: { flag, port: port2 }, transferList: [port2] })
  const troubles: Trouble[] = []
  const views: string[] = []
  /** What was drawn on a canvas and what it was asked, in order. */
  const drawn: (CanvasStep[] | CanvasQuestion)[] = []
  const called: [string, Json][] = []
  const kept: Record<string, Json> = {}
  const desk: Host = {
    openView: async ({ id, route }) => void views.push(`open ${id} ${route}`),
    showView: async ({ id }) => void views.push(`show ${id}`),
    closeView: async (page) => void views.push(`close ${page}`),
    setData: async () => undefined,
    triggerEvent: async () => undefined,
    query: async (_, queries) => queries.map(() => null),
    scrollTo: async () => undefined,
    draw: async (_page, _canvas, steps) => void drawn.push(steps),
    askCanvas: async (_page, _canvas, question) => {
      drawn.push(question)
      port1.postMessage({ answer: question.ask === 'measureText' ? { width: 7 * question.text.length } : 'data:,' })
      const bell = new Int32Array(flag)
      Atomics.store(bell, 0, 1)
      Atomics.notify(bell, 0)
    },
    keepFile: async () => undefined,
    shell: async () => null,
    request: async () => ({}),
    called: (api, args) => void (api.includes('Storage') || called.push([api, args])),
    wrote: () => undefined,
    stored: (key, value) => {
      if (value !== undefined) kept[key] = value
    },
    trouble: (trouble) => void troubles.push(trouble),
    ...host,
  }
  const thread = connect<Host, LogicThread>(worker, desk)
  const launch = (url = '', more: Partial<Launch> = {}) =>
    thread.launch({
      folder: home,
      url,
      phone: { width: 375, height: 812, fontSizeScaleFactor: 1, theme: 'light' },
      storage: {},
      templates: null,
      compiled: null,
      ...more,
    })
  const close = async () => {
    port1.close()
    await worker.terminate()
  }
  return { called, close, drawn, kept, launch, thread, troubles, views }
}

/** Lines of a script by which an app notes what happens to it; `kept.said` has them. */
export const notes = `
const said = wx.getStorageSync('said') || []
const say = (word) => { said.push(word); wx.setStorageSync('said', said) }
const heard = (who, names) => Object.fromEntries(names.split(' ').map((name) => [name, (told) => say(who + ' ' + name)]))
const page = (who) => heard(who, 'onLoad onShow onReady onHide onUnload')
`
