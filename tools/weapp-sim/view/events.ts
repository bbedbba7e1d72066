import type { Element as Node, ShadowedEvent } from 'glass-easel'
import type { Json, JsonObject } from '../protocol'

/** The event object a page's function gets, of an event on glass-easel's tree. */
export function eventOf(event: ShadowedEvent<unknown>): JsonObject {
  const { type, target, currentTarget, mark, detail, timeStamp } = event
  const told = {
    type,
    timeStamp: Math.round(timeStamp),
    target: placeOf(target),
    currentTarget: placeOf(currentTarget),
    mark: plain(mark),
  }
  const original: unknown = event.getOriginalEvent()
  if (!(original instanceof TouchEvent)) return { ...told, detail: plain(detail) }
  const element: unknown = target.$$
  const canvas = element instanceof HTMLElement && element.localName === 'wx-canvas' ? element : undefined
  const fingers = (list: TouchList) => [...list].map((finger) => fingerOf(finger, canvas))
  const { touches, changedTouches } = original
  const [finger] = changedTouches
  return {
    ...told,
    detail: type === 'tap' && finger ? { x: finger.pageX, y: finger.pageY } : {},
    touches: fingers(touches),
    changedTouches: fingers(changedTouches),
  }
}

const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value ?? {}))

/** What WeChat tells of the node an event happened on. */
function placeOf(node: Node): JsonObject {
  const element: unknown = node.$$
  const { offsetLeft, offsetTop } = element instanceof HTMLElement ? element : { offsetLeft: 0, offsetTop: 0 }
  return { id: node.id, dataset: plain(node.dataset), offsetLeft, offsetTop }
}

/** A finger as WeChat tells it; on a canvas it is told from the canvas' own corner. */
function fingerOf({ identifier, pageX, pageY, clientX, clientY }: Touch, canvas: HTMLElement | undefined): JsonObject {
  if (!canvas) return { identifier, pageX, pageY, clientX, clientY }
  const { left, top } = canvas.getBoundingClientRect()
  return { identifier, x: clientX - left, y: clientY - top }
}
