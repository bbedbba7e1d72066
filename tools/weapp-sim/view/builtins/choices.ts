import { trouble } from '../troubles'
import type { BuiltIn } from './define'
import { type Widget, widgetOf } from './widget'

const properties: BuiltIn['properties'] = { name: String, value: String, checked: Boolean, disabled: Boolean }

/** What is ticked: checkbox, radio, switch, their groups, and the label that ticks them. */
export const choices: Record<string, BuiltIn> = {
  checkbox: { properties, create: (widget) => choice(widget, toggle) },
  radio: { properties, create: (widget) => choice(widget, choose) },
  switch: {
    properties: { ...properties, type: { type: String, value: 'switch' } },
    create: (widget) => choice(widget, toggle),
  },
  'checkbox-group': {
    properties: { name: String },
    create: (widget) => group(widget, 'group', () => tickedIn(widget, 'checkbox')),
  },
  'radio-group': {
    properties: { name: String },
    create: (widget) => group(widget, 'radiogroup', () => tickedIn(widget, 'radio')[0] ?? ''),
  },
  label: { properties: { for: String }, create: label },
}

const tickedIn = (widget: Widget, tag: string) =>
  widget
    .below(`wx-${tag}`)
    .filter((one) => one.flag('checked'))
    .map((one) => one.text('value'))

function choice(widget: Widget, press: (widget: Widget) => void) {
  const checked = () => widget.flag('checked')
  const disabled = () => widget.flag('disabled')
  widget.activate = () => {
    if (!disabled()) press(widget)
  }
  widget.onTap(widget.activate)
  widget.value = checked
  widget.says = () => ({ 'aria-role': widget.tag, 'aria-checked': checked(), 'aria-disabled': disabled() })
  widget.update = () => {
    if (widget.text('type') === 'checkbox') trouble('<switch type="checkbox"> is not simulated')
  }
}

function toggle(widget: Widget) {
  widget.set({ checked: !widget.flag('checked') })
  if (widget.tag === 'switch') return widget.fire('change', { value: widget.flag('checked') })
  const owner = widget.above('wx-checkbox-group')
  owner?.fire('change', { value: tickedIn(owner, 'checkbox') })
}

function choose(widget: Widget) {
  if (widget.flag('checked')) return
  const owner = widget.above('wx-radio-group')
  for (const other of owner?.below('wx-radio') ?? []) other.set({ checked: other === widget })
  owner?.fire('change', { value: widget.text('value') })
}

function group(widget: Widget, role: string, value: () => string | string[]) {
  widget.value = value
  widget.says = () => ({ 'aria-role': role })
}

const labelled = 'wx-checkbox,wx-radio,wx-switch,wx-button,wx-input,wx-textarea'

function label(widget: Widget) {
  widget.onTap((target) => {
    if (target.closest(labelled)) return
    const named = widget.text('for')
    const control = named ? document.getElementById(named) : widget.element.querySelector(labelled)
    widgetOf(control)?.activate?.()
  })
  // The browser would take the focus away again, for a tap on words.
  widget.element.addEventListener('mousedown', (event) => {
    if (event.target instanceof Element && !event.target.closest(labelled)) event.preventDefault()
  })
}
