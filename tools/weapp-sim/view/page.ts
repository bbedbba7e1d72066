import { MiniProgramEnv, type types } from 'glass-easel-miniprogram-adapter'
import type {} from '../shell/window'
import { browserContext, passEvents, tellComplaints, writeIdsToTheDom } from './backend'
import { defineBuiltins } from './builtins/all'
import { askCanvas, draw } from './canvas'
import { componentAt, numberOf, registerComponents } from './components'
import { eventOf } from './events'
import { watchForwarding } from './forwarding'
import { answer, elementOf } from './query'
import { watchScroll } from './scroll'
import { drawing } from './troubles'

// Everything that is the same for all pages is made ready while the frame waits for its page.
tellComplaints()
writeIdsToTheDom()
const { configs, attributes, css } = parent.weappProgram
const environment = new MiniProgramEnv()
const space = environment.createCodeSpace('main', true)
defineBuiltins(space.getComponentSpace(), attributes)
for (const [path, config] of Object.entries(configs))
  space.addComponentStaticConfig(path, config as types.ComponentStaticConfig)
for (const [path, content] of Object.entries(window.weappTemplates))
  space.addCompiledTemplate(path, { groupList: window.weappTemplates, content })
const context = browserContext()
const backend = environment.associateBackend(context)
addStyle(css.app)

function addStyle(text: string | undefined) {
  if (text) document.head.append(Object.assign(document.createElement('style'), { textContent: text }))
}

function plant(tag: string, path: string) {
  const root = backend.createRoot(tag, space, path)
  const placeholder = context.document.createElement('span')
  context.getRootNode().appendChild(placeholder)
  root.attach(context.getRootNode(), placeholder)
  return root
}

window.weappDraw = (page) => {
  drawing(page.route)
  for (const path of [...Object.keys(page.components), page.route]) addStyle(css[path])
  passEvents((owner, method, event) => {
    const told = eventOf(event)
    void parent.toHost({ kind: 'event', page: page.id, component: numberOf(owner), method, event: told })
  })
  registerComponents(space, page)
  space.componentEnv(page.route, ({ Page }) => Page({ data: page.data }))
  watchScroll(page.id, Number(configs[page.route]?.onReachBottomDistance ?? 50))
  watchForwarding(page.id)
  const root = plant('wx-page-root', page.route)
  const roots = page.customTabBar ? [root, plant('wx-custom-tab-bar', 'custom-tab-bar/index')] : [root]
  const trees = roots.map((one) => one.getComponent())
  const at = (component: number | undefined) => (component === undefined ? root.get() : componentAt(component))

  return {
    setData: (component, data) => at(component)?.setData(data),
    triggerEvent: (component, name, detail, options) => at(component)?.triggerEvent(name, detail, options),
    query: (queries) => queries.map((query) => answer(query, trees)),
    scrollTo({ top, selector }) {
      const goal = selector === undefined ? undefined : elementOf(selector, trees)
      window.scrollTo(0, goal ? goal.getBoundingClientRect().top + scrollY : (top ?? scrollY))
    },
    draw,
    askCanvas,
    release() {
      for (const one of roots) one.release()
    },
  }
}
