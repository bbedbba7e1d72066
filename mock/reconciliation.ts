import { dayOf, type IsoDate } from '@/domain/calendar'
import { type Fen, sum } from '@/domain/money'
import type { Books } from './books'
import { furtherOf } from './further-books'

/** A fee as one side has it. */
interface FeeLine {
  readonly orderId: string
  readonly number: string
  readonly fen: Fen
}

/** A difference between what this counter and the tax office have written down. RESOLVED: settled by itself. MANUAL: somebody must look. */
export interface ExceptionItem {
  readonly orderId: string | null
  readonly kind: 'ONLY_HERE' | 'ONLY_THERE' | 'AMOUNT_DIFFERS'
  readonly here: Fen | null
  readonly there: Fen | null
  readonly state: 'OPEN' | 'RESOLVED' | 'MANUAL'
}

/** One day's fees as both sides have them. */
export interface Reconciliation {
  readonly day: IsoDate
  readonly file: string
  readonly count: number
  readonly total: Fen
  readonly exceptions: readonly ExceptionItem[]
}

/**
 * The fees that succeeded on a day and were not taken back since (I16), against what the tax office has written down. Made of
 * the books whenever it is asked for, so that the file of a day is the same each time and cannot be edited.
 */
export function reconcile(books: Books, day: IsoDate): Reconciliation {
  const here = feesHere(books, day)
  const total = sum(...here.map(({ fen }) => fen))
  return { day, file: fileOf(day, here, total), count: here.length, total, exceptions: differences(books, day, here) }
}

const feesHere = ({ orders }: Books, day: IsoDate): FeeLine[] =>
  orders
    .filter(({ status, finishedAt }) => status === 'SUCCEEDED' && finishedAt !== null && dayOf(finishedAt) === day)
    .map(({ id, number, amount }) => ({ orderId: id, number, fen: amount }))

/** H, the day; D, a fee; T, how many and how much: fields divided by |, lines by \n. */
const fileOf = (day: IsoDate, fees: readonly FeeLine[], total: Fen): string =>
  [`H|${day}`, ...fees.map(({ number, fen }) => `D|${number}|${fen}`), `T|${fees.length}|${total}`, ''].join('\n')

function differences(books: Books, day: IsoDate, here: readonly FeeLine[]): ExceptionItem[] {
  const { miswritten } = furtherOf(books)
  const differing = here.flatMap(({ orderId, fen }): ExceptionItem[] => {
    const there = miswritten.find((line) => line.orderId === orderId)
    if (!there || there.fen === fen) return []
    return [
      {
        orderId,
        kind: there.fen === null ? 'ONLY_HERE' : 'AMOUNT_DIFFERS',
        here: fen,
        there: there.fen,
        state: 'MANUAL',
      },
    ]
  })
  return [...differing, ...sentBack(books, day)]
}

/** What was deducted here and refused there has gone back by itself: an exception that ended (F25). */
const sentBack = ({ orders }: Books, day: IsoDate): ExceptionItem[] =>
  orders
    .filter(
      ({ status, tracks, finishedAt }) =>
        status === 'FAILED' && tracks.deduct.state === 'DONE' && finishedAt !== null && dayOf(finishedAt) === day,
    )
    .map(({ id, amount }) => ({ orderId: id, kind: 'ONLY_HERE', here: amount, there: null, state: 'RESOLVED' }))
