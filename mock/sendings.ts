import type { EntryKind } from '@/domain/balance/statement'
import type { Instant } from '@/domain/calendar'
import { maskName } from '@/domain/identity/mask'
import { isFinished } from '@/domain/wallet/sending'
import type { Books } from './books'
import { furtherOf, type Sending } from './further-books'
import { held, outside, personal, transfer } from './ledger'
import type { Office } from './office'
import { pass } from './passage'

/** Sets money aside for a relative's wallet until it is accepted, or until the wallet opens the next morning. */
export function begin(
  office: Office,
  receiverId: string,
  { relation, amount }: Pick<Sending, 'relation' | 'amount'>,
  returns: Instant,
  id = office.nextId('sending'),
): Sending {
  const { books, holder, now, today } = office
  const sending: Sending = {
    id,
    number: `QB${today.slice(2).replace(/-/g, '')}${String(books.serial).padStart(4, '0')}`,
    payerId: holder.id,
    payeeId: receiverId,
    relation,
    amount,
    status: 'SENT',
    version: 1,
    sentAt: now,
    returnsAt: returns,
    endedAt: null,
  }
  transfer(books, now, 'WALLET_SENT', amount, {
    from: personal(holder.id),
    to: held(id),
    relativeId: receiverId,
    subjectId: id,
  })
  furtherOf(books).sendings.push(sending)
  pass(books, { at: now, actor: holder.id, of: id, personId: holder.id, from: null, to: 'SENT' })
  return sending
}

/** Ends a sending: what was set aside goes on to the relative's wallet, or back to the account it came from. */
export function end(books: Books, sending: Sending, to: 'ACCEPTED' | 'RETURNED', at: Instant, actor: string): void {
  const { id, payerId: personId, amount, status: from, payeeId: relativeId } = sending
  if (isFinished(from)) throw new Error(`sending ${id} cannot go from ${from} to ${to}`)
  const [kind, account]: [EntryKind, string] =
    to === 'ACCEPTED' ? ['WALLET_SENT', outside.wallets] : ['WALLET_RETURNED', personal(personId)]
  transfer(books, at, kind, amount, { from: held(id), to: account, relativeId, subjectId: id })
  pass(books, { at, actor, of: id, personId, from, to }, to === 'ACCEPTED' ? 'SENDING_ACCEPTED' : 'SENDING_RETURNED')
  sending.status = to
  sending.version += 1
  sending.endedAt = at
}

/** A sending as its payer may see it. */
export function sendingReply(sending: Sending, { person, areaName }: Office) {
  const receiver = person(sending.payeeId)
  return {
    sendingId: sending.id,
    number: sending.number,
    status: sending.status,
    finished: isFinished(sending.status),
    version: sending.version,
    receiverMaskedName: maskName(receiver.name),
    relation: sending.relation,
    areaName: areaName(receiver.area),
    amount: sending.amount,
    sentAt: sending.sentAt,
    returnsAt: sending.returnsAt,
    endedAt: sending.endedAt,
  }
}
