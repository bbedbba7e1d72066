import { dayOf } from '@/domain/calendar'
import { maskName } from '@/domain/identity/mask'
import { ok, refused } from '@/domain/outcome'
import type { receipt as contract } from '@/services/contract/receipt'
import { witness } from '../audit'
import type { Order } from '../books'
import type { FurtherDeskOf } from '../desk'
import type { Office } from '../office'
import { orderReply, receiptOf } from '../orders'
import { codeOf } from '../receipts'
import { ownOrder } from './paying'
import { consume } from './step-up'

type Promised = Pick<ReturnType<FurtherDeskOf<'contribution'>>, keyof typeof contract>

/** 缴费凭证: to its payer, in full to a payer who has proved to be it, and masked to whoever holds one in their hand. */
export const receipts = (office: Office): Promised => ({
  receipt({ orderId }) {
    const order = ownOrder(office, orderId)
    if (!order) return refused({ code: 'NOT_FOUND' })
    const { orderId: _, number: orderNumber, receipt, finishedAt, ...about } = orderReply(order, office)
    if (!receipt || !finishedAt) return refused({ code: 'NOT_PAID_YET' })
    return ok({
      ...about,
      ...receipt,
      orderNumber,
      paidOn: dayOf(finishedAt),
      paidAt: finishedAt,
      code: codeOf(order),
    })
  },

  reveal({ orderId, stepUpToken }) {
    const order = ownOrder(office, orderId)
    if (!order) return refused({ code: 'NOT_FOUND' })
    if (order.status !== 'SUCCEEDED') return refused({ code: 'NOT_PAID_YET' })
    if (!consume(office, stepUpToken, `receipt-${orderId}`)) return refused({ code: 'STEP_UP_NEEDED' })
    const { name, card } = office.person(order.insuredId)
    witness(office.books, {
      at: office.now,
      actor: office.holder.id,
      of: `receipt-${orderId}`,
      from: null,
      to: 'REVEALED',
    })
    return ok({ name, idNumber: card.number, payerName: office.holder.name })
  },

  genuine({ receiptCode }) {
    const order = office.books.orders.find((candidate) => wasPaid(candidate) && codeOf(candidate) === receiptCode)
    if (!order) return refused({ code: 'NOT_FOUND' })
    const insured = office.person(order.insuredId)
    const paidAt = order.tracks.enrol.at ?? order.finishedAt ?? order.createdAt
    return ok({
      state: order.status === 'SUCCEEDED' ? ('GENUINE' as const) : ('TAKEN_BACK' as const),
      maskedName: maskName(insured.name),
      areaName: office.areaName(insured.area),
      year: order.year,
      amount: order.amount,
      paidOn: dayOf(paidAt),
      benefit: order.benefit,
      ...receiptOf(order, office),
    })
  },
})

/** Whether there ever was a receipt: all three tracks were done, whatever came after. */
const wasPaid = ({ status, tracks }: Order): boolean =>
  status === 'SUCCEEDED' || (status === 'REVOKED' && tracks.enrol.state === 'DONE')
