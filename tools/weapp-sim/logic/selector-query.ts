import type { Json, NodeQuery } from '../protocol'
import type { Ground } from './app'
import type { Canvases } from './canvas'
import { type Bag, isBag } from './realm'

type Callback = ((answer: unknown) => void) | undefined
type Fields = NodeQuery['fields']

const RECT: Fields = { id: true, dataset: true, rect: true, size: true }
const SCROLL: Fields = { id: true, dataset: true, scrollOffset: true }
const KNOWN = new Set(['id', 'dataset', 'rect', 'size', 'scrollOffset', 'node'])

/** `createSelectorQuery()` of a page or of a component on it. It looks through the page whatever `in` says. */
export function selectorQuery(ground: Ground, canvases: Canvases, page: number): Bag {
  const { app, host, realm, work } = ground
  const asked: { query: NodeQuery; callback: Callback }[] = []

  const nodesRef = (selector: string | null, all: boolean): Bag => {
    const ask = (fields: Fields, callback: Callback) => {
      asked.push({ query: { selector, all, fields }, callback })
      return query
    }
    return realm.object({
      boundingClientRect: (callback: Callback) => ask(RECT, callback),
      scrollOffset: (callback: Callback) => ask(SCROLL, callback),
      node: (callback: Callback) => ask({ node: true }, callback),
      fields: (fields: Fields, callback: Callback) => {
        for (const name of Object.keys(fields)) if (!KNOWN.has(name)) app.notSimulated(`NodesRef.fields({ ${name} })`)
        return ask(JSON.parse(JSON.stringify(fields)), callback)
      },
    })
  }

  /** What the app is told: the app's own objects, and a canvas itself where the view has but its number. */
  const given = (answer: Json): unknown => {
    if (Array.isArray(answer)) return realm.list(answer.map(given))
    const told = realm.json(answer)
    if (!isBag(told) || !('canvas' in told)) return told
    const { canvas, ...rest } = told
    return realm.object({ ...rest, node: typeof canvas === 'number' ? canvases.nodeOf(page, canvas) : null })
  }

  const send = async (all: typeof asked, callback: Callback) => {
    const queries = all.map((each) => each.query)
    const answers = realm.list((await host.query(page, queries)).map(given))
    for (const [index, each] of all.entries()) if (each.callback) app.run(() => each.callback?.(answers[index]))
    if (callback) app.run(() => callback(answers))
  }

  const query = realm.object({
    in: () => query,
    select: (selector: string) => nodesRef(selector, false),
    selectAll: (selector: string) => nodesRef(selector, true),
    selectViewport: () => nodesRef(null, false),
    exec: (callback?: Callback) => {
      void work.of(send(asked.splice(0), callback).catch((error) => app.trouble('view', error)))
      return query
    },
  })
  return query
}
