import type { Books } from '@mock/books'
import { frozen, held, personal, standing } from '@mock/ledger'
import { isFinished, mayMove, occupiesYear } from '@/domain/contribution/order'
import { fen, sum } from '@/domain/money'

/** The invariants of design-reliability §D.5 that hold of the books at every moment. Throws with the id of the one that does not. */
export function checkBooks(books: Books): void {
  for (const posting of books.postings) {
    demand('I1', sum(...posting.legs.map((leg) => leg.fen)) === 0, posting.id)
    demand(
      'I1',
      posting.legs.every((leg) => Number.isSafeInteger(leg.fen)),
      posting.id,
    )
  }
  for (const account of new Set(books.postings.flatMap((posting) => posting.legs.map((leg) => leg.account))))
    if (/^(personal|held|frozen):/.test(account)) demand('I2', standing(books.postings, account) >= 0, account)
  checkYears(books)
  for (const order of books.orders) {
    const inHold = standing(books.postings, held(order.id))
    const live =
      order.status === 'SUBMITTED' || (order.status === 'PROCESSING' && order.tracks.deduct.state === 'WAITING')
    demand('I10', inHold === (live ? order.amount : 0), `${order.id} ${order.status} holds ${inHold}`)
    const moved = (kind: 'RESIDENT_FEE' | 'RETURNED') =>
      sum(
        ...books.postings.filter((p) => p.kind === kind && p.orderId === order.id).map((p) => fen(p.legs[1]?.fen ?? 0)),
      )
    const captured = moved('RESIDENT_FEE')
    demand('I11', moved('RETURNED') === (order.status === 'FAILED' ? captured : 0), `${order.id} returned`)
    demand(
      'I6',
      captured === (order.tracks.deduct.state === 'DONE' ? order.amount : 0),
      `${order.id} captured ${captured}`,
    )
  }
  const open = books.requests.filter((request) => !['PAID', 'REJECTED', 'CANCELLED'].includes(request.status))
  demand('I17', open.length <= 1, 'two open requests')
  for (const request of books.requests)
    demand(
      'I17',
      standing(books.postings, frozen(request.id)) === (open.includes(request) ? request.amount : 0),
      request.id,
    )
}

/** What must hold between one moment and a later one: states move lawfully, finished ones stay, versions only rise (I8), time too (I18). */
export function checkPassage(before: Books, after: Books): void {
  demand('I18', before.clock.latest <= after.clock.latest, 'time went back')
  for (const was of before.orders) {
    const is = after.orders.find((order) => order.id === was.id)
    demand('I9', is !== undefined, `${was.id} disappeared`)
    if (!is) continue
    demand('I8', is.version >= was.version, `${was.id} version fell`)
    if (is.status !== was.status)
      demand(
        'I8',
        !isFinished(was.status) && reachable(was.status, is.status),
        `${was.id} ${was.status} to ${is.status}`,
      )
  }
}

function reachable(from: Books['orders'][number]['status'], to: Books['orders'][number]['status']): boolean {
  return (
    mayMove(from, to) ||
    (['SUBMITTED', 'PROCESSING'] as const).some((step) => mayMove(from, step) && reachable(step, to))
  )
}

function checkYears(books: Books): void {
  const years = new Map<string, number>()
  const take = (insuredId: string, year: number) =>
    years.set(`${insuredId}:${year}`, (years.get(`${insuredId}:${year}`) ?? 0) + 1)
  for (const order of books.orders) if (occupiesYear(order.status)) take(order.insuredId, order.year)
  for (const payment of books.taxPayments) take(payment.insuredId, payment.year)
  for (const [personYear, times] of years) demand('I3', times <= 1, `${personYear} paid ${times} times`)
}

function demand(invariant: string, holds: boolean, what: string): void {
  if (!holds) throw new Error(`${invariant} does not hold: ${what}`)
}

/** What a person has in all, free or set aside, in fen. */
export const wealthOf = (books: Books, personId: string) =>
  sum(
    standing(books.postings, personal(personId)),
    ...books.orders.map((order) => standing(books.postings, held(order.id))),
    ...books.requests.map((request) => standing(books.postings, frozen(request.id))),
  )
