import { type Instant, millisecondsBetween } from '@/domain/calendar'
import { beforeBenefit, nothingOf, refundVerdicts } from '@/domain/contribution/refund'
import { undoVerdict } from '@/domain/contribution/undo'
import { type UndoCondition, undoConditionsOf } from '@/domain/contribution/undo-conditions'
import { ok, refused } from '@/domain/outcome'
import { cite, inForce } from '@/domain/policy/fact'
import type { Order } from '../books'
import type { FurtherDeskOf } from '../desk'
import type { Office } from '../office'
import { orderReply } from '../orders'
import { undoneBy } from '../undoing'
import { ownOrder } from './paying'

/** What is looked at before a fee is taken back, or asked back. */
export const undoing = (office: Office): Pick<ReturnType<FurtherDeskOf<'contribution'>>, 'undoing' | 'refunds'> => ({
  undoing({ orderId }) {
    const order = ownOrder(office, orderId)
    if (!order) return refused({ code: 'NOT_FOUND' })
    const weighed = undoneBy(office, order)
    const conditions = undoConditionsOf(weighed.order, weighed.rules, office.now)
    const verdict = undoVerdict(weighed.order, weighed.rules, office.now)
    const { kind, reversal } = weighed.rules
    const rule = kind?.value === 'reversal' ? reversal : kind
    return ok({
      ...orderAsAsked(order, office),
      kind: order.undo,
      may: verdict.ok ? verdict.value : null,
      refusal: verdict.ok ? null : verdict.refusal,
      until: earliest(conditions.map(({ until }) => until)),
      hurried: weighed.hurried,
      afterHours: kind?.value === 'reversal' ? (reversal?.value.afterHours ?? null) : null,
      conditions,
      citation: rule && cite(rule),
      changesInMs: order.status === 'PROCESSING' ? 2_000 : nextChange(conditions, office.now),
    })
  },

  refunds({ orderId }) {
    const order = ownOrder(office, orderId)
    if (!order) return refused({ code: 'NOT_FOUND' })
    const { today, pack, person, now } = office
    const weighed = undoneBy(office, order)
    const refundable = { status: order.status, amount: order.amount, benefitFrom: order.benefit.from }
    const rule = inForce(pack(person(order.insuredId).area).refund.rule, today)
    return ok({
      ...orderAsAsked(order, office),
      number: order.number,
      paidAt: order.finishedAt,
      nothing: nothingOf(refundable),
      benefit: order.benefit,
      before: beforeBenefit(refundable, today),
      undoable: undoVerdict(weighed.order, weighed.rules, now).ok,
      verdicts: refundVerdicts(refundable, rule, today),
    })
  },
})

function orderAsAsked(order: Order, office: Office) {
  const { orderId, status, personId, maskedName, relation, areaName, payerMaskedName, year, amount } = orderReply(
    order,
    office,
  )
  return { orderId, status, personId, maskedName, relation, areaName, payerMaskedName, year, amount }
}

const earliest = (moments: readonly (Instant | null)[]): Instant | null =>
  moments.flatMap((moment) => moment ?? []).sort()[0] ?? null

/** When the first condition turns, one way or the other. */
function nextChange(conditions: readonly UndoCondition[], now: Instant): number | null {
  const turns = conditions.flatMap(({ from, until }) => [from ?? [], until ?? []].flat()).filter((at) => at > now)
  const next = earliest(turns)
  return next && millisecondsBetween(now, next)
}
