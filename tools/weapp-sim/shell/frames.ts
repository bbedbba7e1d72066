import type { PageFront, PageSpec } from '../protocol'
import type { DrawnPage } from '../view/drawn-page'
import { make } from './element'
import { hearNaming } from './finger'

/** Where the pages lie, one frame each. */
export const pages = make('main', { class: 'pages' })

const frames = new Map<number, { frame: HTMLIFrameElement; page: DrawnPage }>()
let spare: Promise<HTMLIFrameElement> | undefined

/** Loads a frame for the page to come, as WeChat does: its templates are then read before anybody asks for it. */
export function layIn(): Promise<HTMLIFrameElement> {
  spare ??= new Promise((resolve) => {
    const frame = make('iframe', { src: '/view.html', 'aria-hidden': 'true' })
    frame.addEventListener('load', () => {
      if (frame.contentWindow) hearNaming(frame.contentWindow)
      resolve(frame)
    })
    pages.append(frame)
  })
  return spare
}

/** Draws a page in the frame in store. */
export async function open(page: PageSpec) {
  const laid = layIn()
  spare = undefined
  const frame = await laid
  if (!frame.contentWindow?.weappDraw) throw new Error('the view did not start: see the troubles')
  frame.id = `page-${page.id}`
  frame.dataset.route = page.route
  frames.set(page.id, { frame, page: frame.contentWindow.weappDraw(page) })
}

/** What is drawn of a page; undefined when it is gone. */
export const drawn = (id: number): DrawnPage | undefined => frames.get(id)?.page

export function bringForward({ id: inFront, title, backgroundColor }: PageFront) {
  for (const [id, { frame }] of frames) {
    frame.classList.toggle('front', id === inFront)
    frame.toggleAttribute('inert', id !== inFront)
    frame.setAttribute('aria-hidden', String(id !== inFront))
    if (id !== inFront) continue
    frame.title = title
    frame.style.background = backgroundColor
  }
}

/** What shows behind a page, where it is pulled beyond its end. */
export function paintBehind(id: number, colour: string) {
  const behind = frames.get(id)?.frame
  if (behind) behind.style.background = colour
}

export function drop(id: number) {
  const gone = frames.get(id)
  gone?.page.release()
  gone?.frame.remove()
  frames.delete(id)
}
