import * as v from 'valibot'
import { operation } from './operation'
import { Id, Moment } from './values'

const methods = ['FACE', 'SMS'] as const

const ChallengeReply = v.object({
  challengeId: Id,
  methods: v.array(v.picklist(methods)),
  maskedPhone: v.string(),
  /** Shown on the page because no message is sent: this counter is a rehearsal. A real bureau answers null. */
  rehearsalCode: v.nullable(v.string()),
})

const VerifyAsk = v.strictObject({
  challengeId: Id,
  method: v.picklist(methods),
  /** The six digits for SMS; null for the simulated face, which opens no camera. */
  code: v.nullable(v.string()),
})

/**
 * 身份核验 before anything binding. The token answers for one subject only (an order, or the errand's key), once, for five
 * minutes (design-reliability §D.2). Never by face alone (人脸识别技术应用安全管理办法, 2025-06-01).
 */
export const stepUp = {
  start: operation(v.strictObject({ subject: v.string() }), ChallengeReply),
  verify: operation(VerifyAsk, v.object({ token: v.string(), expiresAt: Moment }), [
    'NOT_FOUND',
    'CODE_WRONG',
    'TOO_MANY_TRIES',
  ]),
}
