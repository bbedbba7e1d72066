import * as v from 'valibot'
import { isFinished } from '@/domain/contribution/order'
import { maskName } from '@/domain/identity/mask'
import { zero } from '@/domain/money'
import { isFinished as sendingFinished } from '@/domain/wallet/sending'
import type { Order } from './books'
import { rows, SendingRow, SittingRow } from './group-rows'
import type { Office } from './office'

const Groups = v.object({ sendings: rows(SendingRow), sittings: rows(SittingRow) })

type Sitting = v.InferOutput<typeof SittingRow>

/** The part of the further books that is listed. Unreadable, it is left out: such books are set aside once somebody has the rest (soundness.ts). */
function groupsOf({ books, holder }: Office) {
  const read = v.safeParse(Groups, books.further ?? {})
  const { sendings, sittings } = read.success ? read.output : { sendings: [], sittings: [] }
  return {
    sendings: sendings.filter(({ payerId }) => payerId === holder.id),
    sittings: sittings.filter(({ payerId }) => payerId === holder.id),
  }
}

/** The holder's sendings to relatives' wallets, for 办理记录. */
export const sendingRecords = (office: Office) =>
  groupsOf(office).sendings.map(({ id, payeeId, amount, status, sentAt, returnsAt }) => ({
    errand: 'SENDING' as const,
    recordId: id,
    at: sentAt,
    open: !sendingFinished(status),
    status,
    maskedName: maskName(office.person(payeeId).name),
    amount,
    returnsAt,
  }))

/**
 * The holder's sittings, for 办理记录, and the orders that belong to them. One that was drawn up in a sitting and taken up
 * again in the next belongs to the one that was confirmed, or to the last: it is listed once.
 */
export function sittingRecords(office: Office) {
  const { sittings } = groupsOf(office)
  // What was confirmed on its own since has an end of its own, which the page of the sitting does not know.
  const alone = new Set(office.books.orders.filter(({ submittedAt }) => submittedAt !== null).map(({ id }) => id))
  const ordersOf = ({ people, confirmed }: Sitting) =>
    people.flatMap(({ orderId }) => (orderId === null || (!confirmed && alone.has(orderId)) ? [] : orderId))
  const owner = new Map(
    [...sittings]
      .sort((a, b) => Number(a.confirmed) - Number(b.confirmed))
      .flatMap((sitting) => ordersOf(sitting).map((orderId) => [orderId, sitting.id])),
  )
  const kept = sittings.filter((sitting) => ordersOf(sitting).some((orderId) => owner.get(orderId) === sitting.id))
  const records = kept.map((sitting) => {
    const people = sitting.people.filter(({ orderId }) => orderId === null || owner.get(orderId) === sitting.id)
    return recordOf(office, { ...sitting, people })
  })
  return { records, grouped: new Set(owner.keys()) }
}

function recordOf(office: Office, { id, year, at, people, confirmed }: Sitting) {
  const orders = people.map(({ orderId, refusal }) => {
    const order = office.books.orders.find((known) => known.id === orderId) ?? null
    // Refused when the sitting was confirmed: it is no longer waiting for anybody.
    return confirmed && refusal && order?.status === 'CREATED' ? null : order
  })
  const moments = orders.flatMap((order) => order?.submittedAt ?? [])
  return {
    errand: 'SITTING' as const,
    recordId: id,
    at: moments.sort()[moments.length - 1] ?? at,
    open: orders.some((order) => order !== null && !isFinished(order.status)),
    year,
    people: people.map(({ personId }, place) => {
      const order: Order | null = orders[place] ?? null
      return {
        orderId: order?.id ?? null,
        status: order?.status ?? null,
        maskedName: maskName(office.person(personId).name),
        amount: order?.amount ?? zero,
      }
    }),
  }
}
