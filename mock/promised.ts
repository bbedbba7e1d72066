import { addDays, dayOf, type Instant, type IsoDate, later, startOf } from '@/domain/calendar'
import { holdMinutes } from '@/domain/contribution/order'
import { stageOn } from '@/domain/contribution/season'
import { type Fact, inForce } from '@/domain/policy/fact'
import type { UndoKind } from '@/domain/policy/pack'
import type { Order } from './books'
import type { Office } from './office'

/** How a payment for this person may be taken back, by the region they are insured in; null where it says nothing. */
export const undoRule = ({ pack, person, today }: Office, insuredId: string): Fact<UndoKind> | null =>
  inForce(pack(person(insuredId).area).contribution.undo, today)

/** The moment a stage of collection is over. */
const seasonEnd = (closes: IsoDate): Instant => startOf(addDays(closes, 1))

const holdEnd = (now: Instant): Instant => later(now, holdMinutes * 60_000)

/**
 * What a payer is promised for a fee drawn up now: the place's rule, but no ten minutes that would outlast the season (it
 * must set off at once then; design-reliability §D.1). Null where nothing is taken back.
 */
export function promisedUndo(office: Office, insuredId: string, closes: IsoDate): Fact<UndoKind> | null {
  const rule = undoRule(office, insuredId)
  return rule?.value === 'hold10' && holdEnd(office.now) > seasonEnd(closes) ? null : rule
}

/** When the ten minutes of an order confirmed now end: with the season at the latest, a second before it is over. */
export function heldUntil(office: Office, order: Order): Instant {
  const closes = closesOf(office, order)
  const last = closes && later(seasonEnd(closes), -1_000)
  const end = holdEnd(office.now)
  return last && end > last ? last : end
}

/** The last day of the stage an order was confirmed in (or drawn up, before); null where its place has not said when it collects. */
export function closesOf({ pack, person }: Office, order: Order): IsoDate | null {
  const fee = pack(person(order.insuredId).area).contribution.fees.find(({ year }) => year === order.year)
  return stageOn(fee?.stages.value ?? [], dayOf(order.submittedAt ?? order.createdAt))?.to ?? null
}
