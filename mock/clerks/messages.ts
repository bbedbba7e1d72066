import { ok, refused } from '@/domain/outcome'
import type { FurtherDeskOf } from '../desk'
import { furtherOf, type Message } from '../further-books'
import type { Office } from '../office'

/** How many messages are listed. */
const kept = 50

export const messages: FurtherDeskOf<'messages'> = (office) => ({
  list() {
    const own = ownMessages(office)
    return ok({
      unread: own.filter(({ read }) => !read).length,
      messages: own.slice(-kept).reverse().map(replyOf),
    })
  },

  read({ messageId }) {
    const found = ownMessages(office).find(({ id }) => id === messageId)
    if (!found) return refused({ code: 'NOT_FOUND' })
    found.read = true
    return ok(replyOf(found))
  },
})

const ownMessages = ({ books, holder }: Office) =>
  furtherOf(books).messages.filter(({ personId }) => personId === holder.id)

const replyOf = ({ id, at, kind, subjectId, read }: Message) => ({ messageId: id, at, kind, subjectId, read })
