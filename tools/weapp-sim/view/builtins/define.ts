import type { ComponentSpace, GeneralComponentDefinition } from 'glass-easel'
import { trouble } from '../troubles'
import { Widget, widgetOf } from './widget'

type Property =
  | typeof String
  | typeof Number
  | typeof Boolean
  | null
  | { type: typeof String | typeof Number; value: string | number }

/** How a built-in component is declared. */
export interface BuiltIn {
  /** The properties it acts on, in glass-easel's words. All others only get declared. */
  properties?: Record<string, Property>
  /** Attributes that are not simulated, but would be missed: told where a page sets one. */
  beyond?: string[]
  /** Makes one, before its properties are known. */
  create?(widget: Widget): void
}

const camel = (attribute: string) => attribute.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

/**
 * Registers a built-in component: a DOM element around whatever the page writes into it.
 * @param attributes its attributes that some template writes
 */
export function define(
  space: ComponentSpace,
  tag: string,
  { properties = {}, beyond = [], create }: BuiltIn,
  attributes: string[],
): GeneralComponentDefinition {
  const declared = attributes.map((name) => [camel(name), { type: null, value: null }])
  const missed = beyond.map((name) => [camel(name), Boolean])
  const aria = attributes.filter((name) => name.startsWith('aria-'))

  const update = (widget: Widget | undefined) => {
    if (!widget) return
    widget.update?.()
    for (const name of beyond) if (widget.flag(camel(name))) trouble(`<${tag} ${name}> is not simulated`)
    if (aria.length > 0 || widget.says) speak(widget, aria)
  }

  return space.defineComponent({
    is: tag,
    properties: { ...Object.fromEntries([...declared, ...missed]), ...properties },
    observers: {
      '**'() {
        update(widgetOf(this.$$))
      },
    },
    lifetimes: {
      created() {
        const element: unknown = this.$$
        if (!(element instanceof HTMLElement)) throw new Error(`<${tag}> has no element`)
        const widget = new Widget(tag, element, this)
        create?.(widget)
      },
      attached() {
        const widget = widgetOf(this.$$)
        if (tag !== 'text' && widget?.element.parentElement?.localName === 'wx-text')
          trouble(`<${tag}> inside <text>: WeChat draws only text there`)
        update(widget)
      },
    },
  })
}

/** Writes what a screen reader hears onto the DOM: what the page says, else what the component says of itself. */
function speak(widget: Widget, aria: string[]) {
  const own = widget.says?.() ?? {}
  for (const name of new Set([...aria, ...Object.keys(own)])) {
    const said = widget.text(camel(name)) || own[name]
    const attribute = name === 'aria-role' ? 'role' : name
    if (said === undefined) widget.spoken.removeAttribute(attribute)
    else widget.spoken.setAttribute(attribute, String(said))
  }
}
