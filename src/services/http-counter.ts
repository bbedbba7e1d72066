import { type Address, addresses, sessionsPath } from './contract/addresses'
import { type Counter, desks } from './contract/desks'
import type { Operation } from './contract/operation'
import { isUnreachable, Unreachable } from './contract/unreachable'
import { type Heard, outcomeOf, type Sent, sentFor } from './http-call'

/** What the counter behind HTTP needs of the phone. */
export interface Line {
  /** Throws Unreachable when nothing was heard within so many milliseconds, whatever the reason. */
  send(sent: Sent, timeout: number): Promise<Heard>
  pause(milliseconds: number): Promise<void>
  /** Milliseconds of the phone's clock; only differences matter. */
  wall(): number
  /** A name for one question, that nobody else has. */
  requestId(): string
  /** The token of this visit, kept between launches; null when there is none. */
  readonly token: { load(): string | null; save(token: string): void; forget(): void }
  readonly channel: 'weapp' | 'h5'
}

/** Milliseconds a read and a write may take (design-reliability §D.2). */
const patience = { GET: 15_000, POST: 30_000 }

/** Milliseconds before a read is asked again. A write never is: whoever asked looks up what became of it. */
const pauses = [500, 1_500]

/** The counter at the other end of a line: the contract's questions as requests, each answer checked before anybody sees it. */
export function createHttpCounter(line: Line): Counter {
  let beginning: Promise<string> | null = null
  /** Until when nothing is sent, by the phone's clock: the counter has said that too many people ask (F08). */
  let crowdedUntil = Number.NEGATIVE_INFINITY

  const begin = async (): Promise<string> => {
    const heard = await line.send(
      dressed({ method: 'POST', path: sessionsPath, headers: {}, body: '{}' }),
      patience.POST,
    )
    const { token } = (heard.body ?? {}) as { token?: unknown }
    if (heard.status !== 200 || typeof token !== 'string') throw new Unreachable('session')
    line.token.save(token)
    return token
  }
  /** However many pages ask at once, one visit begins. */
  const tokenNow = async (): Promise<string> => {
    const kept = line.token.load()
    if (kept !== null) return kept
    beginning ??= begin().finally(() => {
      beginning = null
    })
    return beginning
  }

  const dressed = (sent: Sent, token?: string): Sent => ({
    ...sent,
    headers: {
      ...sent.headers,
      'X-Request-Id': line.requestId(),
      'X-Client-Channel': line.channel,
      ...(sent.body !== null && { 'Content-Type': 'application/json' }),
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
    },
  })

  const once = async (sent: Sent): Promise<Heard> => {
    const token = await tokenNow()
    const heard = await line.send(dressed(sent, token), patience[sent.method])
    if (heard.status !== 401) return heard
    // The visit is over (F18): the same question, under the same key, in a new one. Nothing was done under the old.
    if (line.token.load() === token) line.token.forget()
    return line.send(dressed(sent, await tokenNow()), patience[sent.method])
  }

  /** Asks once, unless the counter has asked for a little patience: then nothing is sent before it is over. */
  const patiently = async (name: string, operation: Operation, sent: Sent) => {
    const left = Math.ceil((crowdedUntil - line.wall()) / 1_000)
    if (left > 0) throw new Unreachable(name, { why: 'BUSY', seconds: left })
    const heard = await once(sent)
    if (heard.status === 429) crowdedUntil = line.wall() + (heard.retryAfter ?? 0) * 1_000
    return outcomeOf(name, operation, heard)
  }

  const ask = async (name: string, address: Address, operation: Operation, asked: Record<string, unknown>) => {
    const sent = sentFor(address, asked)
    for (const pause of sent.method === 'GET' ? pauses : []) {
      try {
        return await patiently(name, operation, sent)
      } catch (failure) {
        // Who was turned away has been told when to come again.
        if (!isUnreachable(failure) || failure.trouble) throw failure
        await line.pause(pause)
      }
    }
    return patiently(name, operation, sent)
  }

  const open = Object.entries(addresses).map(([desk, verbs]) => {
    const promised: Record<string, Operation> = desks[desk as keyof typeof desks]
    const asking = Object.entries(verbs).flatMap(([verb, address]: [string, Address]) => {
      const operation = promised[verb]
      return operation
        ? [[verb, (asked: Record<string, unknown>) => ask(`${desk}.${verb}`, address, operation, asked)]]
        : []
    })
    return [desk, Object.fromEntries(asking)]
  })
  // Made from the same two tables that type it: desks, and the addresses each of them has. No bureau rehearses.
  return { ...Object.fromEntries(open), rehearsal: nobodyThere } as Counter
}

const away = async (): Promise<never> => {
  throw new Unreachable('rehearsal')
}

/** The rehearsal's desk, at a counter that has none. */
const nobodyThere = { state: away, scenarios: away, start: away, fault: away, advance: away, clear: away }
