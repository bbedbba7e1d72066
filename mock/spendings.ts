import { maskName } from '@/domain/identity/mask'
import { type Fen, zero } from '@/domain/money'
import type { BindingRow, Order } from './books'
import { furtherOf } from './further-books'
import type { Office } from './office'

/** Everything of the holder's that was spent on a relative, newest first: fees, doctors, pharmacies, wallets; a reversal is a row of its own. */
export function spendingsOf(office: Office, binding: BindingRow) {
  const { books, holder, person } = office
  const ours = ({ payerId, relativeId }: { payerId: string; relativeId: string }) =>
    payerId === holder.id && relativeId === binding.relativeId
  const { settlements, sendings } = furtherOf(books)
  const whose = {
    bindingId: binding.id,
    maskedName: maskName(person(binding.relativeId).name),
    relation: binding.relation,
  }
  const fees = books.orders
    .filter(({ payerId, insuredId }) => ours({ payerId, relativeId: insuredId }))
    .flatMap((order) => feesOf(order, office))
  const settled = settlements
    .filter(({ sharerId, relativeId }) => ours({ payerId: sharerId, relativeId }))
    .map(({ id, at, kind, place, own, shared, cash, reversal, reverses = null }) => ({
      spendingId: id,
      at,
      kind,
      place,
      own,
      shared,
      cash,
      reversal,
      reverses,
    }))
  const sent = sendings
    .filter(({ payerId, payeeId, status }) => ours({ payerId, relativeId: payeeId }) && status === 'ACCEPTED')
    .map(({ id, sentAt, amount }) => line(id, sentAt, 'WALLET', amount))
  return [...fees, ...settled, ...sent]
    .map((spending) => ({ ...whose, ...spending }))
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
}

/** A fee that has left the account; one that was fetched back afterwards is two lines. */
function feesOf(order: Order, { areaName, person }: Office) {
  const { id, amount, tracks, status, finishedAt, insuredId } = order
  if (amount === zero || tracks.deduct.state !== 'DONE' || !tracks.deduct.at || status === 'FAILED') return []
  const place = areaName(person(insuredId).area)
  const fee = { ...line(id, tracks.deduct.at, 'RESIDENT_FEE', amount), place }
  return status === 'REVOKED' && finishedAt
    ? [fee, { ...line(`${id}-back`, finishedAt, 'RESIDENT_FEE', amount, id), place }]
    : [fee]
}

const line = <K extends 'RESIDENT_FEE' | 'WALLET'>(
  spendingId: string,
  at: Order['createdAt'],
  kind: K,
  shared: Fen,
  reverses: string | null = null,
) => ({ spendingId, at, kind, place: null, own: zero, shared, cash: zero, reversal: reverses !== null, reverses })
