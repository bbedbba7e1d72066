import type { CanvasQuestion, CanvasStep, Json } from '../protocol'
import type { BuiltIn } from './builtins/define'
import { trouble } from './troubles'

const surfaces: HTMLCanvasElement[] = []

/** Canvas 2D. The page's script draws on it from afar, step by step. */
export const canvas: BuiltIn = {
  properties: { type: String, disableScroll: Boolean },
  create(widget) {
    const surface = document.createElement('canvas')
    surfaces.push(surface)
    widget.element.append(surface)
    widget.update = () => {
      widget.element.style.touchAction = widget.flag('disableScroll') ? 'none' : ''
      const type = widget.text('type')
      if (type !== '2d') trouble(`<canvas type="${type}"> is not simulated`)
    }
  },
}

/** The number by which the canvas in this element is drawn on; null where there is none. */
export function canvasNumber(element: Element): number | null {
  const surface = element.querySelector('canvas')
  return surface && surfaces.indexOf(surface)
}

function contextOf(canvas: number) {
  const context = surfaces[canvas]?.getContext('2d')
  if (!context) throw new Error(`there is no canvas ${canvas} on this page`)
  return context
}

/** @throws {Error} at a canvas that is not on this page */
export function draw(canvas: number, steps: CanvasStep[]) {
  const context = contextOf(canvas)
  for (const step of steps) {
    if (step.do === 'size') Object.assign(context.canvas, { width: step.width, height: step.height })
    else if (step.do === 'set') Reflect.set(context, step.property, step.value)
    else {
      const method: unknown = Reflect.get(context, step.method)
      if (typeof method === 'function') method.apply(context, step.args)
      else trouble(`a canvas has no ${step.method}()`)
    }
  }
}

/** @throws {Error} at a canvas that is not on this page */
export function askCanvas(canvas: number, question: CanvasQuestion): Json {
  const context = contextOf(canvas)
  if (question.ask === 'dataUrl') return context.canvas.toDataURL(question.type, question.quality)
  return { width: context.measureText(question.text).width }
}
