import { createCounter, type RehearsalCounter } from '../counter'
import * as further from '../further'
import type { Shelf } from './shelf'

/** What the sessions need of the world. */
export interface SessionsWorld {
  readonly shelf: Shelf
  /** Milliseconds of the world's clock. */
  wall(): number
  pause(milliseconds: number): Promise<void>
  /** A name nobody can guess and nobody else has. */
  unguessable(): string
}

/** One visit: a set of books of its own, so that nobody's ids mean anything to anybody else. */
export interface Session {
  readonly token: string
  readonly counter: RehearsalCounter
  /** Keys of questions now being answered. */
  readonly inFlight: Set<string>
  /** Questions that hold it, from the moment they have it in their hands: while there are any it is not closed. */
  busy: number
  /** Resolves when everything answered so far is safe on the shelf. */
  settled(): Promise<void>
}

/** As many sessions as are kept open at once, and those in use beyond; the one longest unasked is closed, and opened again from the shelf. */
const keptOpen = 200

/** Opens the sessions over a shelf. */
export function openSessions({ shelf, wall, pause, unguessable }: SessionsWorld) {
  const open = new Map<string, Session>()
  /** Those on their way from the shelf. */
  const coming = new Map<string, Promise<Session | null>>()

  const openOver = (token: string, found: string | null): Session => {
    let record = found
    let saved: Promise<void> = Promise.resolve()
    const keep = {
      load: () => record,
      save(text: string) {
        record = text
        saved = shelf.save(token, text)
        // Whoever waits for `settled` hears of a failure; nobody else does.
        saved.catch(() => undefined)
        return true
      },
      forget() {
        record = null
      },
      // One process has all of a visit's questions; each is served in one moment.
      alone: <T>(act: () => Promise<T>) => act(),
    }
    const counter = createCounter({ keep, wall, pause }, async () => further)
    return { token, counter, inFlight: new Set(), busy: 0, settled: () => saved }
  }

  /** Hands a session out, which is to be given back by `leave`. */
  const enter = (session: Session): Session => {
    session.busy += 1
    open.delete(session.token)
    open.set(session.token, session)
    for (const { token, busy } of open.values()) {
      if (open.size <= keptOpen) break
      // Whoever holds it would go on writing in books that somebody else has opened a second time.
      if (busy === 0) open.delete(token)
    }
    return session
  }

  const fetch = async (token: string): Promise<Session | null> => {
    const record = await shelf.load(token)
    return record === null ? null : openOver(token, record)
  }

  return {
    /** The session of a token, held until it is left; null when there is none. */
    async of(token: string): Promise<Session | null> {
      const known = open.get(token)
      if (known) return enter(known)
      // However many ask for it at once, it is opened once: two sets of the same books would lose what one of them writes.
      const fetched = coming.get(token) ?? fetch(token).finally(() => coming.delete(token))
      coming.set(token, fetched)
      const found = await fetched
      return found && enter(open.get(token) ?? found)
    },
    /** A new session, held until it is left. */
    begin: (): Session => enter(openOver(unguessable(), null)),
    leave(session: Session): void {
      session.busy -= 1
    },
    async end(token: string): Promise<void> {
      open.delete(token)
      await shelf.forget(token)
    },
  }
}
