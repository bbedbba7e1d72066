import { payingCommitment } from '@/domain/consent'
import { isScheduled } from '@/domain/contribution/order'
import { ok, refused } from '@/domain/outcome'
import type { paying as contract } from '@/services/contract/paying'
import type { Order } from '../books'
import type { FurtherDeskOf } from '../desk'
import { madeBefore, noteKey } from '../keys'
import type { Office } from '../office'
import { move, orderReply, release } from '../orders'
import { payable, quoteAsked } from '../payable'
import { quoteReply } from '../quotes'
import { drawOnce, stillPayable, takeIn } from '../taking-in'
import { reverse, undoOf } from '../undoing'
import { agree } from './consents'
import { consume } from './step-up'

/** What paying.ts promises of the desk; the rest has clerks of its own. */
type Promised = Pick<ReturnType<FurtherDeskOf<'contribution'>>, keyof typeof contract>

/** 代缴: one relative's fee, from the quote to its end. */
export const paying = (office: Office): Promised => ({
  quote({ personId, year, tier }) {
    const asked = quoteAsked(office, personId, year, tier)
    return asked.ok ? ok(quoteReply(office, asked.value.binding, asked.value.quote, tier)) : asked
  },

  order({ key, tier, commitment, ...plain }) {
    // The lower tier is said by saying nothing, as it was before there were two: a key keeps its meaning.
    const wanted = tier === 'LOWER' ? plain : { ...plain, tier }
    const made = madeBefore(office.books, key, 'order', wanted)
    const earlier = office.books.orders.find((order) => order.id === made)
    if (earlier) return ok(orderReply(earlier, office))
    if (commitment !== null && commitment !== payingCommitment) return refused({ code: 'VERSION_OUTDATED' })
    const asked = payable(office, wanted)
    if (!asked.ok) return asked
    if (commitment !== null) agree(office, 'PAYING_COMMITMENT')
    const order = drawOnce(office, wanted, asked.value)
    noteKey(office.books, key, 'order', wanted, order.id)
    return ok(orderReply(order, office))
  },

  submit({ orderId, stepUpToken }) {
    const order = ownOrder(office, orderId)
    if (!order) return refused({ code: 'NOT_FOUND' })
    if (order.status === 'EXPIRED') return refused({ code: 'ORDER_EXPIRED' })
    if (order.status !== 'CREATED') return ok(orderReply(order, office))
    const asked = stillPayable(office, order)
    if (!asked.ok) return asked
    if (!consume(office, stepUpToken, order.id, order.amount)) return refused({ code: 'STEP_UP_NEEDED' })
    takeIn(office, order, asked.value)
    return ok(orderReply(order, office))
  },

  dispatch({ orderId }) {
    const order = ownOrder(office, orderId)
    if (!order) return refused({ code: 'NOT_FOUND' })
    if (order.status === 'CREATED') return refused({ code: 'NOT_HELD' })
    // What waits for the bureau's own day sets off on it, whoever is in a hurry.
    if (order.status === 'SUBMITTED' && !isScheduled(order.submittedAt, order.dispatchAt)) {
      order.dispatchAt = office.now
      move(office.books, order, 'PROCESSING', office.now, office.holder.id)
    }
    return ok(orderReply(order, office))
  },

  revoke({ orderId }) {
    const order = ownOrder(office, orderId)
    if (!order) return refused({ code: 'NOT_FOUND' })
    if (order.status === 'REVOKED') return ok(orderReply(order, office))
    const verdict = undoOf(office, order)
    if (!verdict.ok) return verdict
    if (verdict.value === 'RELEASE') release(office, order)
    else reverse(office, order)
    return ok(orderReply(order, office))
  },

  find({ orderId }) {
    const order = ownOrder(office, orderId)
    return order ? ok(orderReply(order, office)) : refused({ code: 'NOT_FOUND' })
  },
})

/** An order of the holder's own, or null. */
export const ownOrder = ({ books, holder }: Office, orderId: string): Order | null =>
  books.orders.find((order) => order.id === orderId && order.payerId === holder.id) ?? null
