import type { PageSpec } from '@weapp-sim/protocol'
import { bundleThread, notes, startApp, tidyUp } from './logic-worker'

let app: ReturnType<typeof startApp>
beforeAll(bundleThread)
afterEach(() => app.close())
afterAll(tidyUp)

const tabs = { custom: true, list: ['home', 'me'].map((pagePath) => ({ pagePath, text: pagePath })) }
const files = {
  'app.json': JSON.stringify({ pages: ['home', 'me', 'errand/first'], tabBar: tabs }),
  'home.json': JSON.stringify({ usingComponents: { 'my-part': '/part' } }),
  'home.wxml': '<my-part/>',
  'part.js': `${notes}
Component({
  properties: { count: Number, any: { type: null } },
  data: { times: 0 },
  observers: { count() {} },
  lifetimes: { attached() { say('attached ' + this.properties.count) }, detached() { say('detached') } },
  methods: {
    add() {
      this.setData({ times: this.data.times + 1 }, () => say('drawn'))
      this.triggerEvent('added', { times: this.data.times }, { bubbles: true })
    },
  },
})`,
  'custom-tab-bar/index.json': '{"component":true}',
  'custom-tab-bar/index.wxml': '<view/>',
  'custom-tab-bar/index.js': `Component({ methods: { choose() {} } })`,
  'home.js': `${notes} Page({ onLoad() { say([this.getPageId(), Boolean(this.getTabBar())]) }, onShow() {} })`,
}

const open = () => {
  const pages: PageSpec[] = []
  const sent: unknown[] = []
  app = startApp(files, {
    openView: async (page) => {
      pages.push(page)
      // A view tells of its components before it has opened.
      if (page.customTabBar) await live(page.id, 1, 'custom-tab-bar/index')
    },
    setData: async (place, data) => void sent.push([place, data]),
    triggerEvent: async (place, name, detail, options) => void sent.push([place, name, detail, options]),
  })
  return { pages, sent }
}

const live = async (page: number, component: number, path: string, data = {}) => {
  for (const stage of ['created', 'attached'] as const)
    await app.thread.hear({ kind: 'lifetime', page, component, path, stage, data })
}

describe('A custom component', () => {
  test('is described to the view, and lives as the view tells', async () => {
    const { pages, sent } = open()
    await app.launch()
    expect(pages[0]?.components.part).toEqual({
      options: {},
      data: { times: 0 },
      properties: { count: 'Number', any: 'null' },
    })
    await live(1, 2, 'part', { count: 3, times: 0 })
    await app.thread.hear({ kind: 'event', page: 1, component: 2, method: 'add', event: { type: 'tap' } })
    await app.thread.settled()
    expect(sent).toEqual([
      [{ page: 1, component: 2 }, { times: 1 }],
      [{ page: 1, component: 2 }, 'added', { times: 1 }, { bubbles: true }],
    ])
    await app.thread.hear({ kind: 'lifetime', page: 1, component: 2, path: 'part', stage: 'detached', data: {} })
    await app.thread.hear({ kind: 'event', page: 1, component: 2, method: 'add', event: { type: 'tap' } })
    await app.thread.settled()
    expect(sent).toHaveLength(2)
    expect(app.kept.said).toEqual(['attached 3', 'drawn', 'detached'])
    expect(app.troubles.map(({ message }) => message)).toEqual(['Component({ observers }) of part is not simulated'])
  })

  test('that nobody registered, and an event that nobody handles, are troubles', async () => {
    open()
    await app.launch('errand/first')
    await live(1, 1, 'nowhere')
    await app.thread.hear({ kind: 'event', page: 1, method: 'nothing', event: { type: 'tap' } })
    expect(app.troubles.map(({ message }) => message)).toEqual([
      ...Array(2).fill('the component nowhere was never registered'),
      'nothing is called "nothing" to handle "tap"',
    ])
  })

  test('that is the tab bar is there when the page loads, on pages of the tab bar only', async () => {
    const { pages } = open()
    await app.launch()
    expect(app.kept.said).toEqual([['pageId:1', true]])
    await app.thread.enter('errand/first')
    expect(pages.map(({ customTabBar }) => customTabBar)).toEqual([true, false])
  })
})
