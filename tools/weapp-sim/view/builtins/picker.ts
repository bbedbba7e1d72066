import type { Json } from '../../protocol'
import type { PickRequest } from '../../shell/window'
import { trouble } from '../troubles'
import type { BuiltIn } from './define'
import type { Widget } from './widget'

/** A picker of words or of dates. What it opens is drawn by the shell, over the whole screen. */
export const picker: BuiltIn = {
  properties: {
    name: String,
    mode: { type: String, value: 'selector' },
    range: null,
    rangeKey: String,
    value: null,
    start: String,
    end: String,
    fields: { type: String, value: 'day' },
    disabled: Boolean,
    headerText: String,
  },
  create(widget) {
    widget.value = () => widget.get('value') as Json
    widget.update = () => {
      const mode = widget.text('mode')
      if (!['selector', 'date'].includes(mode)) trouble(`<picker mode="${mode}"> is not simulated`)
    }
    // Else the browser's click, which follows the tap, would land on what the tap has opened.
    widget.element.addEventListener('touchend', (event) => event.preventDefault())
    widget.onTap(async () => {
      if (widget.flag('disabled')) return
      const request = requestOf(widget)
      const picked = await parent.weappShell.pick(request)
      if (picked === null) return widget.fire('cancel')
      widget.set({ value: picked })
      // WeChat tells the index of a plain selector as text.
      widget.fire('change', { value: String(picked) })
    })
  },
}

function requestOf(widget: Widget): PickRequest {
  const title = widget.text('headerText')
  if (widget.text('mode') === 'date') {
    const parts = { year: 1, month: 2, day: 3 }[widget.text('fields')] ?? 3
    return { title, value: widget.text('value'), start: widget.text('start'), end: widget.text('end'), parts }
  }
  const range = widget.get('range')
  const key = widget.text('rangeKey')
  const word = (item: unknown) => String(key && typeof item === 'object' && item ? Reflect.get(item, key) : item)
  return { title, items: Array.isArray(range) ? range.map(word) : [], value: Number(widget.get('value')) || 0 }
}
