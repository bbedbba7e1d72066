import { addDays, dayOf, startOf } from '@/domain/calendar'
import { undoVerdict } from '@/domain/contribution/undo'
import type { Undoable, UndoRules } from '@/domain/contribution/undo-conditions'
import { inForce } from '@/domain/policy/fact'
import type { Order } from './books'
import { furtherOf } from './further-books'
import { outside, personal } from './ledger'
import type { Office } from './office'
import { carry, move } from './orders'
import { closesOf, undoRule } from './promised'

/** An order and the rules it may be taken back by: those of the place its relative is insured in. */
export function undoneBy(office: Office, order: Order): { order: Undoable; rules: UndoRules; hurried: boolean } {
  const { books, today, holder } = office
  const paidAt = order.status === 'SUCCEEDED' ? order.finishedAt : null
  const rule = undoRule(office, order.insuredId)
  // What was promised when it was drawn up holds: it was in the last minutes of a season, and nobody held it.
  const hurried = order.undo === 'none' && rule !== null && rule.value !== 'none'
  return {
    order: {
      status: order.status,
      heldUntil: order.dispatchAt,
      paidAt,
      closes: closesOf(office, order),
      benefitsUsed: furtherOf(books).used.includes(`${order.insuredId}:${order.year}`),
      // A day's fees are cleared the day after (T+1).
      settled: paidAt !== null && dayOf(paidAt) < today,
      clearsAt: paidAt && startOf(addDays(dayOf(paidAt), 1)),
      payerInsured: holder.scheme === 'EMPLOYEE' && holder.status === 'NORMAL',
    },
    rules: {
      kind: hurried ? null : rule,
      reversal: inForce(office.pack(office.person(order.insuredId).area).contribution.reversal, today),
    },
    hurried,
  }
}

/** Whether an order may be taken back now, and how. */
export function undoOf(office: Office, order: Order) {
  const weighed = undoneBy(office, order)
  return undoVerdict(weighed.order, weighed.rules, office.now)
}

/** Fetches a paid fee back, to the same account and in full (R-R13); the year is free again (I11). */
export function reverse({ books, now }: Office, order: Order): void {
  carry(books, order, now, 'REVERSED', outside.treasury, personal(order.payerId))
  move(books, order, 'REVOKED', now, order.payerId)
}
