import type { Books } from './books'
import { furtherOf, isFurtherSound } from './further-books'
import { personOf } from './people/register'

/** Whether books can be served: everything in them can be read, and everybody in them is in the register. */
export function isSound(books: Books): boolean {
  if (!isFurtherSound(books)) return false
  const { transfers, sendings, covers } = furtherOf(books)
  const people = [
    books.holderId,
    ...books.postings.flatMap(({ relativeId }) => (relativeId ? [relativeId] : [])),
    ...books.bindings.flatMap(({ sharerId, relativeId }) => [sharerId, relativeId]),
    ...books.orders.flatMap(({ payerId, insuredId }) => [payerId, insuredId]),
    ...books.requests.flatMap(({ applicantId, ownerId = applicantId }) => [applicantId, ownerId]),
    ...transfers.map(({ personId }) => personId),
    ...sendings.flatMap(({ payerId, payeeId }) => [payerId, payeeId]),
    ...covers.flatMap(({ holderId, insuredId }) => [holderId, insuredId]),
  ]
  return [...new Set(people)].every((id) => personOf(id) !== null)
}
