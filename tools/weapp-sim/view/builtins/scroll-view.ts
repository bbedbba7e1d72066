import type { BuiltIn } from './define'
import type { Widget } from './widget'

/** A box that scrolls by itself, up and down. */
export const scrollView: BuiltIn = {
  properties: {
    scrollY: Boolean,
    upperThreshold: { type: Number, value: 50 },
    lowerThreshold: { type: Number, value: 50 },
    scrollTop: null,
    scrollIntoView: String,
  },
  beyond: ['scroll-x', 'enable-flex', 'refresher-enabled'],
  create(widget) {
    const { element } = widget
    // Where the page last put it: a property that says the same again does not move it.
    let [top, row] = ['', '']
    const place = () => {
      const before = { top, row }
      top = widget.text('scrollTop')
      row = widget.text('scrollIntoView')
      if (top && top !== before.top) element.scrollTop = Number.parseFloat(top)
      const goal = row && row !== before.row ? element.querySelector(`#${CSS.escape(row)}`) : null
      if (goal) element.scrollTop += goal.getBoundingClientRect().top - element.getBoundingClientRect().top
    }
    widget.update = () => {
      element.style.overflowY = widget.flag('scrollY') ? 'auto' : ''
      // The rows of the same setData are not there yet.
      if (element.isConnected) queueMicrotask(place)
    }
    tellScrolling(widget)
  },
}

function tellScrolling(widget: Widget) {
  const { element } = widget
  let atStart = true
  let atEnd = false
  element.addEventListener('scroll', () => {
    const { scrollLeft, scrollTop, scrollHeight, scrollWidth, clientHeight } = element
    widget.fire('scroll', { scrollLeft, scrollTop, scrollHeight, scrollWidth })
    const nowAtStart = scrollTop <= Number(widget.get('upperThreshold'))
    const nowAtEnd = scrollHeight - scrollTop - clientHeight <= Number(widget.get('lowerThreshold'))
    if (nowAtStart && !atStart) widget.fire('scrolltoupper', { direction: 'top' })
    if (nowAtEnd && !atEnd) widget.fire('scrolltolower', { direction: 'bottom' })
    atStart = nowAtStart
    atEnd = nowAtEnd
  })
}
