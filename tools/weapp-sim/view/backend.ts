import * as glassEasel from 'glass-easel'
import { builtinTags } from '../program/tags'
import { trouble } from './troubles'

/** What Taro's templates provoke at every node, harmlessly. */
const harmless = /is not a valid property|but get null value|for-list data is neither Array nor Object/

/** Passes on what glass-easel complains of, and keeps it off the console: thousands of lines there cost seconds. */
export function tellComplaints() {
  glassEasel.addGlobalErrorListener((error, method) => {
    trouble(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}${method ? ` (${method})` : ''}`)
    return false
  })
  glassEasel.addGlobalWarningListener((message) => {
    if (!harmless.test(message)) trouble(message)
    return false
  })
}

/** glass-easel on this frame's DOM, which calls WeChat's own components wx-<tag>. */
export function browserContext(): glassEasel.CurrentWindowBackendContext {
  const context = new glassEasel.CurrentWindowBackendContext()
  const { document: dom } = context
  context.document = {
    createElement: (tag) => dom.createElement(builtinTags.has(tag) ? `wx-${tag}` : tag),
    createTextNode: (text) => dom.createTextNode(text),
    createDocumentFragment: () => dom.createDocumentFragment(),
  }
  // The browser's own input, change or scroll would come beside those our components trigger.
  const listen = context.setListenerStats.bind(context)
  context.setListenerStats = (element, type, ...more) => {
    if (type.startsWith('touch')) listen(element, type, ...more)
  }
  // Without a listener glass-easel passes no touch and no tap.
  context.onEvent((target, type, detail, options) => {
    const { originalEvent } = options
    const at = originalEvent instanceof UIEvent ? originalEvent.target : null
    if (type === 'tap' && at instanceof Element && at.closest('wx-button[disabled]')) return
    const event = new glassEasel.Event(type, detail, options)
    glassEasel.Event.dispatchEvent(target, event)
    return event.getEventBubbleStatus()
  })
  return context
}

/**
 * The functions that WXML names live in the logic thread, which also complains of those that are not there.
 * @param pass hears of every bound event, with the page or component on whose template it is bound
 */
export function passEvents(pass: (owner: object, method: string, event: glassEasel.ShadowedEvent<unknown>) => void) {
  glassEasel.Component.getMethod = (owner, method) => (event) => pass(owner.getMethodCaller(), method, event)
}

/** glass-easel writes ids with a prefix of its own, which a person's `#id` would not find. */
export function writeIdsToTheDom() {
  const own = Object.getOwnPropertyDescriptor(glassEasel.Element.prototype, 'id')
  if (!own?.set || !own.get) throw new Error('this glass-easel keeps ids elsewhere')
  const { get, set } = own
  Object.defineProperty(glassEasel.Element.prototype, 'id', {
    configurable: true,
    get,
    set(this: glassEasel.Element, id: unknown) {
      set.call(this, id)
      const element: unknown = this.$$
      if (element instanceof HTMLElement) element.id = String(id)
    },
  })
}
