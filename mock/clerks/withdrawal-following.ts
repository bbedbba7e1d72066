import { dayOf } from '@/domain/calendar'
import { bankCardFault, tidyBankCard } from '@/domain/identity/bank-card'
import { maskBankCard, maskIdNumber, maskName } from '@/domain/identity/mask'
import { ok, refused } from '@/domain/outcome'
import type { withdrawalFollowing as contract } from '@/services/contract/withdrawal-following'
import { witness } from '../audit'
import type { WithdrawalRequest } from '../books'
import type { FurtherDeskOf } from '../desk'
import { madeBefore, noteKey } from '../keys'
import type { Office } from '../office'
import { papersOf } from '../papers'
import { moveRequest, ownerOf, requestReply } from '../requests'
import { consume } from './step-up'

type Promised = Pick<ReturnType<FurtherDeskOf<'withdrawal'>>, keyof typeof contract>

/** What an applicant does about a request of theirs, and the sheet it stands on. */
export const withdrawalFollowing = (office: Office): Promised => ({
  changePayee({ key, requestId, card, stepUpToken }) {
    const { books, now, holder } = office
    const request = ownRequest(office, requestId)
    if (!request) return refused({ code: 'NOT_FOUND' })
    if (madeBefore(books, key, 'payee', { requestId, card })) return ok(requestReply(request, office))
    if (request.status !== 'PAY_FAILED') return refused({ code: 'NOT_PAYABLE' })
    if (bankCardFault(card)) return refused({ code: 'PAYEE_CARD' })
    if (!consume(office, stepUpToken, key)) return refused({ code: 'STEP_UP_NEEDED' })
    request.maskedCard = maskBankCard(tidyBankCard(card))
    moveRequest(books, request, 'PAYEE_CHANGED', now, holder.id)
    noteKey(books, key, 'payee', { requestId, card }, request.id)
    return ok(requestReply(request, office))
  },

  returnCard({ requestId }) {
    const request = ownRequest(office, requestId)
    if (!request) return refused({ code: 'NOT_FOUND' })
    if (request.status === 'CARD_RETURNED') return ok(requestReply(request, office))
    if (request.status !== 'CARD_RETURN_PENDING') return refused({ code: 'NO_CARD_WANTED' })
    moveRequest(office.books, request, 'CARD_RETURNED', office.now, office.holder.id)
    return ok(requestReply(request, office))
  },

  form({ requestId }) {
    const request = ownRequest(office, requestId)
    const submitted = request?.history[0]
    if (!request || !submitted) return refused({ code: 'NOT_FOUND' })
    const owner = office.person(ownerOf(request))
    return ok({
      number: request.number,
      filledOn: dayOf(submitted.at),
      areaName: office.areaName(owner.area),
      ownerMaskedName: maskName(owner.name),
      ownerMaskedIdNumber: maskIdNumber(owner.card.number),
      applicant: request.applicant ?? 'SELF',
      applicantMaskedName: maskName(office.holder.name),
      reason: request.reason,
      amount: request.amount,
      materials: papersOf(office, request, owner).map(({ name, waived }) => ({ name, waived })),
      maskedCard: request.maskedCard,
      signed: request.signed?.kind ?? null,
      invented: true,
    })
  },

  revealForm({ requestId, stepUpToken }) {
    const { books, now, holder } = office
    const request = ownRequest(office, requestId)
    if (!request) return refused({ code: 'NOT_FOUND' })
    const of = `form-${requestId}`
    if (!consume(office, stepUpToken, of)) return refused({ code: 'STEP_UP_NEEDED' })
    const { name, card } = office.person(ownerOf(request))
    witness(books, { at: now, actor: holder.id, of, from: null, to: 'REVEALED' })
    return ok({ ownerName: name, ownerIdNumber: card.number, applicantName: holder.name })
  },
})

/** A request the person at the counter has made; null for anybody else's. */
export const ownRequest = ({ books, holder }: Office, requestId: string): WithdrawalRequest | null =>
  books.requests.find((request) => request.id === requestId && request.applicantId === holder.id) ?? null
