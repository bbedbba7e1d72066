import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { cors } from 'hono/cors'
import * as v from 'valibot'
import { sessionsPath } from '@/services/contract/addresses'
import { operation } from '@/services/contract/operation'
import { type AnswersWorld, answersIn } from './answers'
import { askOf, fieldsPosted, isKeyed } from './asked'
import { faultNamed, latenessNamed } from './faults'
import { isPromised, type Listed, operations } from './operations'
import { heard, type PatienceWorld } from './patience'
import { type Trouble, troubleOf, troubleWith, wrongIn } from './problem'
import { openSessions, type Session, type SessionsWorld } from './sessions'

/** What the doorway needs of the world. */
export interface DoorWorld extends SessionsWorld, AnswersWorld, PatienceWorld {
  /** The pages in a browser that may ask: those of one origin, or (null) none. */
  readonly origin: string | null
  /** Hears of what nobody foresaw, with the id of the request it befell: whoever asked is told the id and no more. */
  noteBug(requestId: string, failure: unknown): void
  /** A rehearsal obeys X-Fault and has the rehearsal desk; a bureau has neither. */
  readonly demo: boolean
}

/** The largest body that is read, in bytes. */
const largest = 1_048_576

const malformed = Symbol('malformed')

/** Beginning a visit is the line's own operation and no desk's: a bureau puts its sign-in here. */
const begin = operation(v.strictObject({ scenarioId: v.optional(v.string()) }), v.object({ token: v.string() }))

/** The rehearsal counter behind the contract's addresses. `request()` of what it gives asks it without a port. */
export function openDoor(world: DoorWorld): Hono {
  const app = new Hono()
  const sessions = openSessions(world)
  const { grant, refuse, cutShort } = answersIn(world)

  if (world.origin) app.use(fromPagesOf(world.origin))
  const tooLarge = (c: Context) => refuse(c, null, { code: 'TOO_LARGE' })
  const unread = (c: Context) => refuse(c, null, { code: 'BAD_REQUEST' })
  const counting = bodyLimit({ maxSize: largest, onError: tooLarge })
  app.use(async (c, next) => {
    const length = c.req.header('Content-Length')
    if (Number(length ?? 0) > largest) return tooLarge(c)
    // Nothing is asked in the body of a read, so nobody has counted it.
    if (c.req.method === 'GET' || c.req.method === 'HEAD')
      return Number(length ?? 0) > 0 || c.req.header('Transfer-Encoding') !== undefined ? unread(c) : next()
    // Beware: bodyLimit makes a web stream of every body it looks at, which costs more than answering does.
    if (length !== undefined) return next()
    // It reads the whole body before it goes on; what it throws is a line that broke in the middle.
    return counting(c, next).catch(() => unread(c))
  })
  const broken = (c: Context, session: Session | null, failure: unknown, trouble: Trouble) => {
    const answer = refuse(c, session, trouble)
    if (trouble.code === 'BROKEN') world.noteBug(answer.headers.get('X-Request-Id') ?? '', failure)
    return answer
  }
  app.onError((failure, c) => broken(c, null, failure, { code: 'BROKEN' }))
  app.notFound((c) => refuse(c, null, { code: 'NOT_FOUND_ROUTE' }))

  const beginSession = async (c: Context) => {
    const body = await bodyOf(c)
    const asked = body === malformed ? null : fieldsPosted(body, c.req.query())
    const wrong = wrongIn(begin, asked)
    if (wrong) return refuse(c, null, wrong)
    const { scenarioId } = v.parse(begin.ask, asked)
    const session = sessions.begin()
    try {
      if (world.demo && scenarioId !== undefined) {
        const started = await session.counter.rehearsal.start({ scenarioId })
        if (!started.ok) {
          await sessions.end(session.token)
          return refuse(c, null, { code: started.refusal.code })
        }
      }
      session.counter.room.putBack()
      await session.settled()
      return grant(c, session, { token: session.token })
    } finally {
      sessions.leave(session)
    }
  }

  const serving = (listed: Listed) => async (c: Context) => {
    const session = await sessions.of(bearerOf(c))
    if (!session) return refuse(c, null, { code: 'UNAUTHENTICATED' }, { 'WWW-Authenticate': 'Bearer' })
    try {
      return await serve(c, session, listed)
    } finally {
      sessions.leave(session)
    }
  }

  const serve = async (c: Context, session: Session, { address, method, operation, ask }: Listed) => {
    const wished = world.demo ? c.req.header('X-Fault') : undefined
    const fault = faultNamed(wished)
    const head: Record<string, string> = fault?.retryAfter ? { 'Retry-After': String(fault.retryAfter) } : {}
    const late = latenessNamed(wished)
    if (late > 0) await world.pause(late)
    if (fault?.when === 'before' && fault.trouble) return refuse(c, session, fault.trouble, head)

    const body = method === 'POST' ? await bodyOf(c) : null
    if (body === malformed) return refuse(c, session, { code: 'BAD_REQUEST' })
    const key = c.req.header('Idempotency-Key')
    const asked = askOf(address, operation, { path: c.req.param(), query: c.req.query(), key, body })
    // Looked at here although the counter will look again: what does not fit its schema after this was made by the counter.
    const wrong = wrongIn(operation, asked)
    if (wrong) return refuse(c, session, wrong)
    const lock = isKeyed(operation) ? key : undefined
    if (lock !== undefined && session.inFlight.has(lock))
      return refuse(c, session, { code: 'IN_FLIGHT' }, { 'Retry-After': '1' })
    if (lock !== undefined) session.inFlight.add(lock)
    try {
      const answer = ask(session.counter, asked)
      session.busy += 1
      // Nothing is acknowledged that the end of this process could still undo.
      const safe = answer.finally(session.settled)
      const gone = lock === undefined ? null : c.req.raw.signal
      const outcome = await heard(safe, gone, world, () => sessions.leave(session))
      if (fault) return fault.trouble ? refuse(c, session, fault.trouble, head) : cutShort(c, session)
      return outcome.ok ? grant(c, session, outcome.value) : refuse(c, session, troubleWith(outcome.refusal))
    } catch (failure) {
      const misanswered = failure instanceof v.ValiError
      return broken(c, session, failure, misanswered ? { code: 'BROKEN' } : troubleOf(failure, operation, asked))
    } finally {
      if (lock !== undefined) session.inFlight.delete(lock)
    }
  }

  app.post(sessionsPath, beginSession)
  const open = operations.filter((listed) => world.demo || isPromised(listed))
  for (const listed of open) app.on(listed.method, routeOf(listed.path), serving(listed))

  const methodsAt = new Map([[sessionsPath, ['POST']]])
  for (const { path, method } of open) methodsAt.set(path, [...(methodsAt.get(path) ?? []), method])
  const otherwise = (methods: string[]): ((c: Context) => Response) => {
    const trouble: Trouble = { code: 'METHOD' }
    return (c) => refuse(c, null, trouble, { Allow: methods.join(', ') })
  }
  for (const [path, methods] of methodsAt) app.all(routeOf(path), otherwise(methods))
  return app
}

const fromPagesOf = (origin: string) =>
  cors({
    origin,
    allowMethods: ['GET', 'POST'],
    allowHeaders: ['Authorization', 'Content-Type', 'Idempotency-Key', 'X-Request-Id', 'X-Client-Channel', 'X-Fault'],
    exposeHeaders: ['X-Request-Id', 'X-Server-Time', 'Retry-After'],
    maxAge: 600,
  })

/** `/v1/orders/{orderId}` as the router spells it. */
const routeOf = (path: string): string => path.replace(/\{(\w+)\}/g, ':$1')

const bearerOf = (c: Context): string => /^Bearer +([\w-]{8,64})$/i.exec(c.req.header('Authorization') ?? '')?.[1] ?? ''

/** The body as JSON; an empty one asks for nothing, `{}`. One that breaks off, because whoever sent it hung up, is malformed too. */
async function bodyOf(c: Context): Promise<unknown> {
  try {
    const text = await c.req.text()
    return text === '' ? {} : JSON.parse(text)
  } catch {
    return malformed
  }
}
