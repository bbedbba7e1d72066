import { payingCommitment } from '@/domain/consent'
import { sum } from '@/domain/money'
import { ok, refused } from '@/domain/outcome'
import type { sitting as contract } from '@/services/contract/sitting'
import type { Order } from '../books'
import type { FurtherDeskOf } from '../desk'
import { furtherOf, type Sitting } from '../further-books'
import { madeBefore, noteKey } from '../keys'
import type { Office } from '../office'
import { orderReply } from '../orders'
import { fundedTogether, quotedAt } from '../payable'
import { insuredReply } from '../taking'
import { drawOnce, stillPayable, takeIn } from '../taking-in'
import { agree } from './consents'
import { consume } from './step-up'

type Promised = Pick<ReturnType<FurtherDeskOf<'contribution'>>, keyof typeof contract>

/** Several relatives in one sitting: an order for each, one proof for all, and what one fails for is no matter of the others' (R-R11). */
export const sittings = (office: Office): Promised => ({
  sit({ key, commitment, ...wanted }) {
    const { books, holder, now } = office
    const made = furtherOf(books).sittings.find(({ id }) => id === madeBefore(books, key, 'sit', wanted))
    if (made) return ok(sittingReply(office, made))
    if (commitment !== null && commitment !== payingCommitment) return refused({ code: 'VERSION_OUTDATED' })
    if (wanted.people.some(({ personId }) => !bindingOf(office, personId))) return refused({ code: 'NOT_BOUND' })
    const once = wanted.people.filter(
      ({ personId }, at, all) => all.findIndex((other) => other.personId === personId) === at,
    )
    const asked = once.map((person) => ({ ...person, quote: quotedAt(office, { ...person, year: wanted.year }) }))
    const able = asked.flatMap(({ quote }) => (quote.ok ? [quote.value.due] : []))
    const [unable] = asked.flatMap(({ quote }) => (quote.ok ? [] : [quote.refusal]))
    if (able.length === 0) return refused(unable ?? { code: 'NOT_BOUND' })
    const together = fundedTogether(office, able)
    if (!together.ok) return together
    if (commitment !== null) agree(office, 'PAYING_COMMITMENT')
    const row: Sitting = {
      id: office.nextId('sitting'),
      payerId: holder.id,
      year: wanted.year,
      at: now,
      confirmed: false,
      people: asked.map(({ personId, due, quote }) => ({
        personId,
        orderId: quote.ok ? drawOnce(office, { personId, due, year: wanted.year }, quote.value).id : null,
        refusal: quote.ok ? null : quote.refusal,
      })),
    }
    furtherOf(books).sittings.push(row)
    noteKey(books, key, 'sit', wanted, row.id)
    return ok(sittingReply(office, row))
  },

  confirm({ sittingId, stepUpToken }) {
    const row = ownSitting(office, sittingId)
    if (!row) return refused({ code: 'NOT_FOUND' })
    if (row.confirmed) return ok(sittingReply(office, row))
    const open = openOf(office, row)
    if (open.length === 0) return refused({ code: 'ORDER_EXPIRED' })
    const total = totalOf(office, row)
    if (!consume(office, stepUpToken, row.id, total > 0 ? total : null)) return refused({ code: 'STEP_UP_NEEDED' })
    row.confirmed = true
    for (const order of open) confirmOne(office, row, order)
    return ok(sittingReply(office, row))
  },

  sitting({ sittingId }) {
    const row = ownSitting(office, sittingId)
    return row ? ok(sittingReply(office, row)) : refused({ code: 'NOT_FOUND' })
  },
})

/** Takes one order in, or notes why not: the proof for all of them is the proof for each, once (I7). */
function confirmOne(office: Office, row: Sitting, order: Order): void {
  const { books, now } = office
  const asked = stillPayable(office, order)
  if (!asked.ok) {
    const person = row.people.find(({ orderId }) => orderId === order.id)
    if (person) person.refusal = asked.refusal
    return
  }
  const token = office.nextId('token')
  books.tokens.push({ token, subject: order.id, amount: order.amount, expiresAt: now, used: true })
  takeIn(office, order, asked.value)
}

const ownSitting = ({ books, holder }: Office, sittingId: string): Sitting | null =>
  furtherOf(books).sittings.find(({ id, payerId }) => id === sittingId && payerId === holder.id) ?? null

const ordersOf = ({ books }: Office, { people }: Sitting): Order[] =>
  people.flatMap(({ orderId }) => books.orders.find(({ id }) => id === orderId) ?? [])

/** The orders that wait for the confirmation. */
const openOf = (office: Office, row: Sitting): Order[] =>
  ordersOf(office, row).filter(({ status }) => status === 'CREATED')

/** What is to be proved for: one order may have lapsed before the others. Once confirmed, what was drawn up. */
const totalOf = (office: Office, row: Sitting) =>
  sum(...(row.confirmed ? ordersOf(office, row) : openOf(office, row)).map(({ amount }) => amount))

/** Whether somebody is, or was, a relative of the holder's. */
const bindingOf = ({ books, holder }: Office, personId: string) =>
  books.bindings.find(({ sharerId, relativeId }) => sharerId === holder.id && relativeId === personId)

/** A sitting as its payer may see it: each order as it stands now. */
function sittingReply(office: Office, row: Sitting) {
  const { books } = office
  const people = row.people.map(({ personId, orderId, refusal }) => {
    const binding = bindingOf(office, personId)
    if (!binding) throw new Error(`${personId} of ${row.id} was never bound`)
    const order = books.orders.find(({ id }) => id === orderId)
    return { ...insuredReply(office, binding), order: order ? orderReply(order, office) : null, refusal }
  })
  const polls = people.flatMap(({ order }) => order?.nextPollMs ?? [])
  return {
    sittingId: row.id,
    year: row.year,
    confirmed: row.confirmed,
    total: totalOf(office, row),
    createdAt: row.at,
    people,
    nextPollMs: polls.length > 0 ? Math.min(...polls) : null,
  }
}
