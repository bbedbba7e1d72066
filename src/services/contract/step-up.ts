import * as v from 'valibot'
import { operation } from './operation'
import { Amount, Id, Moment } from './values'

const methods = ['FACE', 'SMS'] as const

/** What is proved: an order or a binding by its id, any other write by its key. */
const Subject = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/))

const ChallengeReply = v.object({
  challengeId: Id,
  methods: v.array(v.picklist(methods)),
  maskedPhone: v.string(),
  /** Shown on the page because no message is sent: this counter is a rehearsal. A real bureau answers null. */
  rehearsalCode: v.nullable(v.string()),
})

const VerifyAsk = v.pipe(
  v.strictObject({
    challengeId: Id,
    method: v.picklist(methods),
    /** The six digits for SMS; null for the simulated face, which opens no camera. */
    code: v.nullable(v.pipe(v.string(), v.maxLength(16))),
  }),
  v.forward(
    v.check(({ method, code }) => method === 'SMS' || code === null, 'a face has no code'),
    ['code'],
  ),
)

/**
 * 身份核验 before anything binding. The token answers for one subject only (an order, or the errand's key), once, for five
 * minutes (design-reliability §D.2). Never by face alone (人脸识别技术应用安全管理办法, 2025-06-01).
 */
export const stepUp = {
  /** `amount` is what the person is about to agree to, where the subject is a key; an order's own amount is known here. */
  start: operation(v.strictObject({ subject: Subject, amount: v.optional(v.nullable(Amount), null) }), ChallengeReply),
  /** A challenge lives five minutes and is verified once: after that it is NOT_FOUND, and a new one is started. */
  verify: operation(VerifyAsk, v.object({ token: v.string(), expiresAt: Moment }), [
    'NOT_FOUND',
    'CODE_WRONG',
    'FACE_FAILED',
    'TOO_MANY_TRIES',
  ]),
}
