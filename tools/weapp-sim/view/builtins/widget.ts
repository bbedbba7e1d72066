import type { GeneralComponent } from 'glass-easel'
import type { Json, JsonObject } from '../../protocol'

const alive = new WeakMap<WeakKey, Widget>()

/** The built-in component that stands on this DOM element. */
export const widgetOf = (element: unknown): Widget | undefined =>
  element instanceof Element ? alive.get(element) : undefined

/** A built-in component on the page: its DOM element, its properties, and what others may ask of it. */
export class Widget {
  /** Carries aria-*; the inner field of an input, elsewhere the element itself. */
  spoken: HTMLElement
  /** Brings the DOM into line with the properties; called after every change and when it is attached. */
  update?: () => void
  /** What it tells a screen reader where the page says nothing: aria attributes, `aria-role` among them. */
  says?: () => Record<string, string | boolean>
  /** What a form collects from it. */
  value?: () => Json
  /** What a tap on its label does. */
  activate?: () => void
  /** Of a form: what its button does. */
  submit?: () => void

  constructor(
    readonly tag: string,
    readonly element: HTMLElement,
    private readonly component: GeneralComponent,
  ) {
    this.spoken = element
    alive.set(element, this)
  }

  get(property: string): unknown {
    return this.component.data[property]
  }

  text(property: string): string {
    return String(this.get(property) ?? '')
  }

  flag(property: string): boolean {
    return this.get(property) === true
  }

  set(properties: JsonObject) {
    this.component.setData(properties)
  }

  /** Triggers an event of this component; those of built-ins do not bubble. */
  fire(name: string, detail: JsonObject = {}) {
    this.component.triggerEvent(name, detail, { bubbles: false, composed: false })
  }

  /** Hears a tap after the app has: a form is submitted after the button's own bindtap. */
  onTap(hear: (target: Element) => void) {
    this.component.addListener('tap', (event) => {
      const original: unknown = event.getOriginalEvent()
      const target = original instanceof Event && original.target instanceof Element ? original.target : this.element
      queueMicrotask(() => hear(target))
    })
  }

  /** Those of these tags below it, in order. */
  below(tags: string): Widget[] {
    return [...this.element.querySelectorAll(tags)].flatMap((element) => widgetOf(element) ?? [])
  }

  /** The nearest of this tag above it. */
  above(tag: string): Widget | undefined {
    return widgetOf(this.element.closest(tag))
  }
}
