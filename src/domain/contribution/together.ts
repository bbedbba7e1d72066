import { type Fen, sum } from '../money'
import type { OrderStatus } from './order'

/** One of several fees of one sitting; `status` is null where it came to no order. */
interface Fee {
  readonly status: OrderStatus | null
  readonly amount: Fen
}

/** What waits for the payer, what can be taken back, what is under way, what went wrong, what went well, what was given up. */
const byUrgency: readonly OrderStatus[] = [
  'CREATED',
  'SUBMITTED',
  'PROCESSING',
  'FAILED',
  'SUCCEEDED',
  'REVOKED',
  'CANCELLED',
  'EXPIRED',
]

const cameToNothing: readonly OrderStatus[] = ['FAILED', 'REVOKED', 'CANCELLED', 'EXPIRED']

/** No order is as good as one that failed: nothing was taken, and the year is not paid. */
const stateOf = ({ status }: Fee): OrderStatus => status ?? 'FAILED'

/** How many of the fees stand in each state, the most pressing first. */
export const tally = (fees: readonly Fee[]): [OrderStatus, number][] =>
  byUrgency.flatMap((status) => {
    const count = fees.filter((fee) => stateOf(fee) === status).length
    return count > 0 ? [[status, count]] : []
  })

/** The fees in the most pressing state of all, and that state. A sitting has somebody in it: of no fees, FAILED. */
export function foremost<F extends Fee>(fees: readonly F[]): { readonly status: OrderStatus; readonly fees: F[] } {
  const [[status] = ['FAILED' as const]] = tally(fees)
  return { status, fees: fees.filter((fee) => stateOf(fee) === status) }
}

/** What the fees come to, in fen, without those that came to nothing; where all did, what was asked for. */
export function comesTo(fees: readonly Fee[]): Fen {
  const lasting = fees.filter((fee) => !cameToNothing.includes(stateOf(fee)))
  return sum(...(lasting.length > 0 ? lasting : fees).map(({ amount }) => amount))
}
