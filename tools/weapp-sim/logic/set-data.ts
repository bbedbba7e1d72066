import type { JsonObject, Place } from '../protocol'
import type { Ground } from './app'
import { type Bag, isBag } from './realm'

/** WeChat refuses to send more than this with one setData. */
const MOST_BYTES = 1024 * 1024

/** @returns the steps of a data path: `a.b[0].c` is a, b, 0, c */
export const stepsOf = (path: string): string[] =>
  path
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .filter(Boolean)

/** What a path goes on through where nothing is: a list when its next step is a number, else an object. */
const fresh = (step: string): Bag => Object(/^\d+$/.test(step) ? [] : {})

/** Writes a value at a data path, making the objects and lists on the way where nothing is. */
export function write(data: Bag, path: string, value: unknown): void {
  const steps = stepsOf(path)
  const last = steps.pop() ?? path
  let at = data
  for (const [index, step] of steps.entries()) {
    const found = at[step]
    const next = isBag(found) ? found : fresh(steps[index + 1] ?? last)
    at[step] = next
    at = next
  }
  at[last] = value
}

/** Names under `nn` (Taro's name of a node's template) that no template has: WeChat draws nothing for them, silently. */
export function nodesWithoutTemplate(value: unknown, templates: ReadonlySet<string>): string[] {
  if (!isBag(value)) return []
  const inside = Object.values(value).flatMap((part) => nodesWithoutTemplate(part, templates))
  const name = value.nn
  return typeof name === 'string' && !templates.has(name) ? [name, ...inside] : inside
}

/**
 * `setData` of a page or component: written into its data at once, drawn by its view later.
 * @param owner the page or component
 * @param alive whether it is still there; WeChat drops what is sent to a page that is gone
 */
export function setDataOf(ground: Ground, place: Place, route: string, owner: Bag, alive: () => boolean) {
  const { app, host, launch, realm, work } = ground
  const templates = launch.templates && new Set(launch.templates)

  const draw = async (data: JsonObject, drawn: unknown) => {
    try {
      await host.setData(place, data)
    } catch (error) {
      if (alive()) app.trouble('view', error, route)
      return
    }
    if (typeof drawn === 'function' && alive()) app.run(() => drawn.call(owner), route)
  }

  return (given: unknown, drawn?: unknown): void => {
    const text = JSON.stringify(given ?? {})
    const data: JsonObject = realm.json(JSON.parse(text))
    const bytes = Buffer.byteLength(text)
    const paths = Object.entries(data)
    for (const [path, value] of paths) write(owner.data as Bag, path, value)
    if (!alive()) return
    void host.wrote({ route, bytes })
    if (bytes > MOST_BYTES) app.trouble('setData', `setData of ${Math.round(bytes / 1024)} KB: more than 1 MB`, route)
    const written = Object.fromEntries(paths.map(([path, value]) => [path, { [stepsOf(path).at(-1) ?? path]: value }]))
    for (const name of templates ? nodesWithoutTemplate(written, templates) : [])
      app.trouble('template', `no template for node "${name}" in base.wxml: nothing is drawn for it`, route)
    void work.of(draw(data, drawn))
  }
}
