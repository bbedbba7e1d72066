import { yearOf } from '@/domain/calendar'
import type { Fen } from '@/domain/money'
import { ok, refused } from '@/domain/outcome'
import { cite } from '@/domain/policy/fact'
import type { Order } from '../books'
import type { DeskOf } from '../desk'
import { madeBefore, noteKey } from '../keys'
import type { Office } from '../office'
import { draw, hold, move, orderReply, release, undoRule } from '../orders'
import { affords, insuredReply, payable, quoteBound, relativeReply } from '../taking'
import { consume } from './step-up'

export const contribution: DeskOf<'contribution'> = (office) => ({
  people({ year: asked }) {
    const { holder, today } = office
    if (holder.scheme !== 'EMPLOYEE') return refused({ code: 'NO_ACCOUNT' })
    const years = yearsNow(office)
    const year = asked ?? years[0] ?? yearOf(today)
    return ok({
      year,
      years,
      today,
      people: relativesOf(office).map((binding) => relativeReply(office, binding, year)),
    })
  },

  quote({ personId, year }) {
    const asked = quoteBound(office, personId, year)
    if (!asked.ok) return asked
    const { binding, quote } = asked.value
    const undo = undoRule(office, personId)
    return ok({
      ...insuredReply(office, binding),
      year,
      category: quote.category,
      lines: [...quote.lines],
      due: quote.due,
      closes: quote.stage.to,
      waitingMonths: quote.stage.waitingMonths,
      benefit: quote.benefit,
      funding: affords(office, quote.due),
      undo: { kind: undo?.value ?? 'none', citation: undo && cite(undo) },
      citations: [...quote.citations],
    })
  },

  order({ key, ...wanted }) {
    const made = madeBefore(office.books, key, 'order', wanted)
    const earlier = office.books.orders.find((order) => order.id === made)
    if (earlier) return ok(orderReply(earlier, office))
    const asked = payable(office, wanted.personId, wanted.year, wanted.due)
    if (!asked.ok) return asked
    const order = unconfirmed(office, wanted) ?? draw(office, wanted.personId, asked.value)
    noteKey(office.books, key, 'order', wanted, order.id)
    return ok(orderReply(order, office))
  },

  submit({ orderId, stepUpToken }) {
    const order = ownOrder(office, orderId)
    if (!order) return refused({ code: 'NOT_FOUND' })
    if (order.status === 'EXPIRED') return refused({ code: 'ORDER_EXPIRED' })
    if (order.status !== 'CREATED') return ok(orderReply(order, office))
    const asked = payable(office, order.insuredId, order.year, order.amount)
    if (!asked.ok) return asked
    if (!consume(office, stepUpToken, order.id)) return refused({ code: 'STEP_UP_NEEDED' })
    // The wait before cover begins is counted from the day of payment (P30), and midnight may have come since the order was drawn up.
    order.benefit = asked.value.benefit
    hold(office, order)
    return ok(orderReply(order, office))
  },

  dispatch({ orderId }) {
    const order = ownOrder(office, orderId)
    if (!order) return refused({ code: 'NOT_FOUND' })
    if (order.status === 'CREATED') return refused({ code: 'NOT_HELD' })
    if (order.status === 'SUBMITTED') {
      order.dispatchAt = office.now
      move(order, 'PROCESSING', office.now)
    }
    return ok(orderReply(order, office))
  },

  revoke({ orderId }) {
    const order = ownOrder(office, orderId)
    if (!order) return refused({ code: 'NOT_FOUND' })
    if (order.status === 'REVOKED') return ok(orderReply(order, office))
    if (order.undo !== 'hold10' || order.status !== 'SUBMITTED') {
      const rule = undoRule(office, order.insuredId)
      const code = order.undo === 'hold10' ? 'HOLD_OVER' : 'NOT_REVOCABLE'
      return refused({ code, ...(rule && { citation: cite(rule) }) })
    }
    release(office, order)
    return ok(orderReply(order, office))
  },

  find({ orderId }) {
    const order = ownOrder(office, orderId)
    return order ? ok(orderReply(order, office)) : refused({ code: 'NOT_FOUND' })
  },
})

/** Years someone could pay for today, the latest first: a season opens in the autumn before its year. */
function yearsNow({ today, holder, pack }: Office): number[] {
  const open = pack(holder.area).contribution.fees.filter((fee) =>
    fee.stages.value.some((stage) => stage.from <= today && today <= stage.to),
  )
  const coming = today.slice(5) >= seasonOpens ? [yearOf(today) + 1] : []
  return [...new Set([...coming, ...open.map((fee) => fee.year)])].sort((a, b) => b - a)
}

/** Collection for the coming year opens in September wherever the study has a date for it (domain.md §6.2). */
const seasonOpens = '09-01'

const relativesOf = ({ books, holder }: Office) =>
  books.bindings.filter((binding) => binding.sharerId === holder.id && binding.status === 'ACTIVE')

/** Someone who left before confirming and came back is given the order they left: two of them would ask to be paid twice. */
const unconfirmed = (
  { books, holder }: Office,
  { personId, year, due }: { personId: string; year: number; due: Fen },
) =>
  books.orders.find(
    ({ payerId, insuredId, year: of, amount, status }) =>
      status === 'CREATED' && payerId === holder.id && insuredId === personId && of === year && amount === due,
  )

const ownOrder = ({ books, holder }: Office, orderId: string): Order | null =>
  books.orders.find((order) => order.id === orderId && order.payerId === holder.id) ?? null
