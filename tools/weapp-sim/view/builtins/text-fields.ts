import type { BuiltIn } from './define'
import type { Widget } from './widget'

const common: BuiltIn = {
  properties: {
    name: String,
    value: null,
    type: { type: String, value: 'text' },
    password: Boolean,
    placeholder: String,
    disabled: Boolean,
    maxlength: { type: Number, value: 140 },
  },
  beyond: ['focus', 'auto-focus', 'auto-height', 'placeholder-style'],
}

/** One line to write, or several. */
export const textFields: Record<string, BuiltIn> = {
  input: { ...common, create: (widget) => textField(widget, document.createElement('input')) },
  textarea: { ...common, create: (widget) => textField(widget, document.createElement('textarea')) },
}

const keyboards: Record<string, string> = { number: 'numeric', digit: 'decimal' }

function textField(widget: Widget, field: HTMLInputElement | HTMLTextAreaElement) {
  widget.element.append(field)
  widget.spoken = field
  widget.value = () => field.value
  widget.activate = () => field.focus()

  const typed = () => ({ value: field.value, cursor: field.selectionStart ?? 0 })
  field.addEventListener('input', () => {
    widget.set({ value: field.value })
    widget.fire('input', { ...typed(), keyCode: 0 })
  })
  field.addEventListener('focus', () => widget.fire('focus', { value: field.value, height: 0 }))
  field.addEventListener('blur', () => widget.fire('blur', typed()))
  widget.element.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter' && widget.tag === 'input') widget.fire('confirm', { value: field.value })
  })

  widget.update = () => {
    const value = widget.text('value')
    if (field.value !== value) field.value = value
    field.disabled = widget.flag('disabled')
    field.inputMode = keyboards[widget.text('type')] ?? 'text'
    if (widget.text('placeholder')) field.placeholder = widget.text('placeholder')
    else field.removeAttribute('placeholder')
    const longest = Number(widget.get('maxlength'))
    if (longest >= 0) field.maxLength = longest
    else field.removeAttribute('maxlength')
    // Not type="password": that would be no textbox to whoever looks for one by its role.
    field.toggleAttribute('data-secret', widget.flag('password'))
  }
}
