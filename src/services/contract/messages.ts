import * as v from 'valibot'
import { newsKinds } from '@/domain/news'
import { operation } from './operation'
import { Count, Id, Moment, Nothing } from './values'

const MessageReply = v.object({
  messageId: Id,
  at: Moment,
  /** OTHER is news this app has no words for yet (R-R09). */
  kind: v.fallback(v.picklist([...newsKinds, 'OTHER']), 'OTHER'),
  /** The order, request, binding, transfer, sending or cover it is about. */
  subjectId: Id,
  read: v.boolean(),
})

/** 消息: what became of things, told without having been asked. */
export const messages = {
  /** Newest first, at most the last fifty. */
  list: operation(Nothing, v.object({ unread: Count, messages: v.array(MessageReply) })),
  read: operation(v.strictObject({ messageId: Id }), MessageReply, ['NOT_FOUND']),
}
