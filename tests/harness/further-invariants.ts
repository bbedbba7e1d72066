import { brokenAt } from '@mock/audit'
import type { Books } from '@mock/books'
import { type FurtherBooks, furtherOf } from '@mock/further-books'
import { frozen, held, personal, standing } from '@mock/ledger'
import { reconcile } from '@mock/reconciliation'
import { dayOf } from '@/domain/calendar'
import { sum } from '@/domain/money'
import { isFinished as hasArrived } from '@/domain/transfer/stage'
import { demand } from './demand'

/** What must hold at every moment of what only the clerks of `further` write: the events, the days' files, what is under way. */
export function checkFurther(books: Books): void {
  const further = furtherOf(books)
  checkEvents(books, further)
  checkDays(books)
  checkUnderWay(books, further)
}

/** How many events of a chain have been found whole. */
const whole = new WeakMap<FurtherBooks['audit'], number>()

/** Every passage has its event, and none has been touched (I15). */
function checkEvents({ orders, requests }: Books, { audit, transfers, sendings, covers }: FurtherBooks): void {
  demand('I15', brokenAt(audit, whole.get(audit) ?? 0) === null, 'the chain is broken')
  whole.set(audit, audit.length)
  const last = new Map(audit.map(({ of, to }) => [of, to]))
  for (const { id, status } of [...orders, ...transfers, ...sendings, ...covers])
    demand('I15', last.get(id) === status, `${id} is ${status}, its last event says ${last.get(id)}`)
  // A scenario may begin with a request whose submission was before its time.
  for (const { id, status } of requests)
    demand('I15', (last.get(id) ?? status) === status, `${id} is ${status}, its last event says ${last.get(id)}`)
}

/** A day's file holds what succeeded on it and was not taken back, to the fen (I16). */
function checkDays(books: Books): void {
  const paid = books.orders.filter(({ status }) => status === 'SUCCEEDED')
  for (const day of new Set(paid.flatMap(({ finishedAt }) => (finishedAt ? [dayOf(finishedAt)] : [])))) {
    const amounts = paid.flatMap(({ finishedAt, amount }) => (finishedAt && dayOf(finishedAt) === day ? [amount] : []))
    const { total, count, file } = reconcile(books, day)
    demand('I16', total === sum(...amounts) && count === amounts.length, `the file of ${day} says ${count}, ${total}`)
    demand('I16', file.endsWith(`T|${count}|${total}\n`), `the foot of ${day}`)
  }
}

/** Money under way stands where it was set aside, and has gone one way in full once it has come to its end (I10, I11, I17). */
function checkUnderWay({ postings }: Books, { transfers, sendings, covers }: FurtherBooks): void {
  const spent = (id: string, personId: string) =>
    standing(
      postings.filter(({ subjectId }) => subjectId === id),
      personal(personId),
    )
  const moving = transfers.filter(({ status }) => !hasArrived(status))
  demand('I17', new Set(moving.map(({ personId }) => personId)).size === moving.length, 'two transfers under way')
  for (const { id, status, amount, personId } of transfers) {
    demand('I17', standing(postings, frozen(id)) === (hasArrived(status) ? 0 : amount), `${id} ${status} frozen`)
    demand(
      'I17',
      spent(id, personId) + (status === 'CANCELLED' || status === 'NOT_TAKEN' ? 0 : amount) === 0,
      `${id} ${status} not made good`,
    )
  }
  for (const { id, status, amount, payerId } of sendings) {
    demand('I10', standing(postings, held(id)) === (status === 'SENT' ? amount : 0), `${id} ${status} holds`)
    demand('I11', spent(id, payerId) + (status === 'RETURNED' ? 0 : amount) === 0, `${id} ${status} not made good`)
  }
  for (const { id, status, premium, holderId } of covers)
    demand('I11', spent(id, holderId) + (status === 'CANCELLED' ? 0 : premium) === 0, `${id} ${status} not made good`)
}
