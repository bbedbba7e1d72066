import { type DoorWorld, openDoor } from '@mock/http/door'
import { memoryShelf, type Shelf } from '@mock/http/shelf'

/** A doorway without a port, whose time a test holds in its hands. */
export function doorway(more: Partial<DoorWorld> = {}, shelf: Shelf = memoryShelf()) {
  const wall = { at: 0 }
  const paused: number[] = []
  const bugs: unknown[] = []
  /** What is to be done when a question has waited for its answer long enough; a test does it when it likes. */
  const giveUps = new Set<() => void>()
  let named = 0
  const app = openDoor({
    shelf,
    wall: () => wall.at,
    async pause(milliseconds) {
      paused.push(milliseconds)
    },
    after(_, act) {
      giveUps.add(act)
      return () => giveUps.delete(act)
    },
    unguessable() {
      named += 1
      return `name-${String(named).padStart(4, '0')}`
    },
    origin: 'http://localhost:10087',
    demo: true,
    noteBug: (_, failure) => void bugs.push(failure),
    ...more,
  })
  return { app, wall, paused, bugs, giveUps }
}

export type Doorway = ReturnType<typeof doorway>

/** Begins a visit at the opening of a scenario; answers with the header every question goes under. */
export async function signedIn({ app }: Doorway, scenarioId = 'pay-for-father'): Promise<Record<string, string>> {
  const body = JSON.stringify({ scenarioId })
  const { token } = await (await app.request('/v1/sessions', { method: 'POST', body })).json()
  return { Authorization: `Bearer ${token}` }
}

/** Sends one question and reads the whole of its answer. */
export async function ask(
  { app }: Doorway,
  method: string,
  path: string,
  headers: Record<string, string>,
  body?: unknown,
): Promise<{ status: number; head: Headers; text: string; body: Record<string, unknown> }> {
  const sent = body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body)
  const answer = await app.request(path, { method, headers, ...(sent !== undefined && { body: sent }) })
  const text = await answer.text()
  return { status: answer.status, head: answer.headers, text, body: text.startsWith('{') ? JSON.parse(text) : {} }
}
