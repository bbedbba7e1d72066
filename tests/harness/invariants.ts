import type { Books, Order } from '@mock/books'
import { frozen, held, personal, standing } from '@mock/ledger'
import { isFinished, mayMove, type OrderStatus, occupiesYear } from '@/domain/contribution/order'
import { fen, sum } from '@/domain/money'
import { isFinished as isSettled } from '@/domain/withdrawal/request'
import { demand } from './demand'
import { checkFurther } from './further-invariants'

/** The invariants of design-reliability §D.5 that hold of the books at every moment. Throws with the id of the one that does not. */
export function checkBooks(books: Books): void {
  checkLedger(books)
  checkYears(books)
  checkFurther(books)
  for (const order of books.orders) checkOrder(books, order)
  const open = books.requests.filter((request) => !isSettled(request.status))
  demand('I17', open.length <= 1, 'two open requests')
  for (const { id, amount, status, applicantId, ownerId = applicantId } of books.requests) {
    const about = books.postings.filter((posting) => posting.requestId === id)
    const given = status === 'CANCELLED' || status === 'REJECTED' ? 0 : amount
    demand('I17', changeOf(about, ownerId) + given === 0, `${id} ${status} is not made good to whose account it was`)
    const isOpen = open.some((request) => request.id === id)
    demand('I17', standing(books.postings, frozen(id)) === (isOpen ? amount : 0), `${id} ${status} frozen`)
  }
}

function checkLedger({ postings }: Books): void {
  for (const [place, posting] of postings.entries()) {
    const amounts = posting.legs.map((leg) => leg.fen)
    demand('I1', amounts.every(Number.isSafeInteger) && sum(...amounts) === 0, posting.id)
    demand('I18', (postings[place - 1]?.at ?? posting.at) <= posting.at, `${posting.id} is older than the one before`)
  }
  for (const account of new Set(postings.flatMap((posting) => posting.legs.map((leg) => leg.account))))
    if (/^(personal|held|frozen):/.test(account)) demand('I2', standing(postings, account) >= 0, account)
}

function checkOrder(books: Books, order: Order): void {
  const about = books.postings.filter((posting) => posting.orderId === order.id)
  const moved = (kind: 'HELD' | 'RESIDENT_FEE') =>
    sum(...about.filter((posting) => posting.kind === kind).map((posting) => fen(posting.legs[1]?.fen ?? 0)))
  const { id, status, amount, tracks, createdAt, submittedAt, finishedAt } = order

  const live = status === 'SUBMITTED' || (status === 'PROCESSING' && tracks.deduct.state === 'WAITING')
  const holds = standing(books.postings, held(id))
  demand('I10', holds === (live ? amount : 0), `${id} ${status} holds ${holds}`)
  demand('I4', moved('HELD') === (submittedAt ? amount : 0), `${id} was held for ${moved('HELD')}`)
  const captured = moved('RESIDENT_FEE')
  demand('I6', captured === (tracks.deduct.state === 'DONE' ? amount : 0), `${id} captured ${captured}`)
  const spent = submittedAt && status !== 'FAILED' && status !== 'REVOKED' ? amount : 0
  demand('I11', changeOf(about, order.payerId) + spent === 0, `${id} ${status} is not made good to its payer`)
  const proofs = books.tokens.filter(({ subject, used }) => used && subject === id)
  demand('I7', proofs.length === (submittedAt ? 1 : 0), `${id} rests on ${proofs.length} proofs of identity`)
  const times = [createdAt, submittedAt, finishedAt].filter((at) => at !== null)
  demand('I18', String(times) === String([...times].sort()), `${id} ${times}`)
}

function checkYears(books: Books): void {
  const taken = [...books.orders.filter(({ status }) => occupiesYear(status)), ...books.taxPayments].map(
    ({ insuredId, year }) => `${insuredId}:${year}`,
  )
  demand('I3', new Set(taken).size === taken.length, `paid twice: ${taken}`)
}

/** As much of the books as tells what has moved since. */
export type Passed = Pick<Books, 'clock' | 'orders' | 'requests'>

/** The books as they stand now, for a later `checkPassage`. */
export const asOfNow = ({ clock, orders, requests }: Books): Passed => structuredClone({ clock, orders, requests })

/** What must hold between one moment and a later one: nothing disappears (I9), states move lawfully, finished ones stay, versions only rise (I8), time too (I18). */
export function checkPassage(before: Passed, after: Books): void {
  demand('I18', before.clock.at <= after.clock.at, 'time went back')
  for (const was of before.orders) {
    const is = after.orders.find((order) => order.id === was.id)
    if (!is) throw new Error(`I9 does not hold: ${was.id} disappeared`)
    demand(
      'I8',
      is.status === was.status || reachable(was.status, is.status),
      `${was.id} ${was.status} to ${is.status}`,
    )
    demand('I8', is.version > was.version || JSON.stringify(is) === JSON.stringify(was), `${was.id} kept its version`)
  }
  for (const was of before.requests) {
    const is = after.requests.find((request) => request.id === was.id)
    if (!is) throw new Error(`I9 does not hold: ${was.id} disappeared`)
    const then = is.history.slice(0, was.history.length)
    demand('I8', JSON.stringify(then) === JSON.stringify(was.history), `${was.id} rewrote its history`)
    demand('I8', is.version - was.version === is.history.length - was.history.length, `${was.id} version`)
  }
}

/** Whether time and people could have brought an order from one state to another. */
const reachable = (from: OrderStatus, to: OrderStatus): boolean =>
  mayMove(from, to) ||
  (!isFinished(from) &&
    (['SUBMITTED', 'PROCESSING'] as const).some((step) => mayMove(from, step) && reachable(step, to)))

/** What some postings did to a person's own account, in fen. */
const changeOf = (postings: Books['postings'], personId: string) => standing(postings, personal(personId))

/** What a person has in all, free or set aside, in fen. */
export const wealthOf = ({ postings, orders, requests }: Books, personId: string) =>
  sum(
    standing(postings, personal(personId)),
    ...orders.filter(({ payerId }) => payerId === personId).map(({ id }) => standing(postings, held(id))),
    ...requests
      .filter(({ applicantId, ownerId = applicantId }) => ownerId === personId)
      .map(({ id }) => standing(postings, frozen(id))),
  )
