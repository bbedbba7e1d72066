import type { Context } from 'hono'
import { type Instant, instant, later } from '@/domain/calendar'
import { type Envelope, problemOf, type Trouble } from './problem'
import type { Session } from './sessions'

/** What an answer needs of the world. */
export interface AnswersWorld {
  wall(): number
  unguessable(): string
}

const epoch = instant('1970-01-01T08:00:00+08:00')

/** How the doorway answers: with the request's id and the counter's time in the head and in the body of every answer. */
export function answersIn({ wall, unguessable }: AnswersWorld) {
  const envelopeOf = (c: Context, session: Session | null): Envelope => {
    const asked = c.req.header('X-Request-Id') ?? ''
    const serverTime: Instant = session?.counter.room.books.clock.at ?? later(epoch, wall())
    // An id made by whoever asks is carried on where it is one; it may not smuggle a line into a log.
    return { requestId: /^[\w-]{8,64}$/.test(asked) ? asked : unguessable(), serverTime }
  }

  const answer = (status: number, type: string, text: string, { requestId, serverTime }: Envelope, more: object) =>
    new Response(text, {
      status,
      // Written out and assigned, for V8: with spreads in it, this object costs as much as the rest of a read.
      headers: Object.assign(
        {
          'Cache-Control': 'no-store',
          'X-Content-Type-Options': 'nosniff',
          'Content-Type': `${type}; charset=utf-8`,
          'X-Request-Id': requestId,
          'X-Server-Time': serverTime,
        },
        more,
      ),
    })

  return {
    grant(c: Context, session: Session, value: object): Response {
      const envelope = envelopeOf(c, session)
      // Beside what was asked for, under a name of its own: a withdrawal's reply has a requestId that means something else.
      return answer(200, 'application/json', JSON.stringify(Object.assign({}, value, { meta: envelope })), envelope, {})
    },
    refuse(c: Context, session: Session | null, trouble: Trouble, more: Record<string, string> = {}): Response {
      const envelope = envelopeOf(c, session)
      const problem = problemOf(trouble, envelope)
      return answer(problem.status, 'application/problem+json', JSON.stringify(problem), envelope, more)
    },
    /** F10: an answer cut short in the middle. */
    cutShort: (c: Context, session: Session): Response =>
      answer(200, 'application/json', '{"status":"SUC', envelopeOf(c, session), {}),
  }
}
