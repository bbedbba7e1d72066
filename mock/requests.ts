import type { Instant } from '@/domain/calendar'
import { maskName } from '@/domain/identity/mask'
import type { NewsKind } from '@/domain/news'
import { isCancellable, isFinished, mayMove, type RequestStatus } from '@/domain/withdrawal/request'
import type { Books, WithdrawalRequest } from './books'
import type { Office } from './office'
import { papersOf } from './papers'
import { pass } from './passage'

const news: Partial<Record<RequestStatus, NewsKind>> = {
  SUPPLEMENT_REQUESTED: 'REQUEST_SUPPLEMENT_REQUESTED',
  ACCEPTED: 'REQUEST_ACCEPTED',
  APPROVED: 'REQUEST_APPROVED',
  REJECTED: 'REQUEST_REJECTED',
  PAID: 'REQUEST_PAID',
  PAY_FAILED: 'REQUEST_PAY_FAILED',
  CARD_RETURN_PENDING: 'REQUEST_CARD_WANTED',
  CLOSED: 'REQUEST_CLOSED',
}

/** Moves a request on; `actor` is whoever does it. Throws on an unlawful move: no clerk may skip a state. */
export function moveRequest(
  books: Books,
  request: WithdrawalRequest,
  to: RequestStatus,
  at: Instant,
  actor: string,
): void {
  const { id, status, applicantId } = request
  if (!mayMove(status, to)) throw new Error(`request ${id} cannot go from ${status} to ${to}`)
  pass(books, { at, actor, of: id, personId: applicantId, from: status, to }, news[to] ?? null)
  request.status = to
  request.version += 1
  request.history.push({ status: to, at })
}

/** Whose account a request empties: the applicant's own, unless they came for somebody else. */
export const ownerOf = ({ ownerId, applicantId }: Pick<WithdrawalRequest, 'ownerId' | 'applicantId'>): string =>
  ownerId ?? applicantId

/** A request as its applicant may see it. */
export function requestReply(request: WithdrawalRequest, office: Office) {
  const owner = office.person(ownerOf(request))
  return {
    requestId: request.id,
    number: request.number,
    status: request.status,
    finished: isFinished(request.status),
    version: request.version,
    reason: request.reason,
    amount: request.amount,
    maskedCard: request.maskedCard,
    paidBy: request.paidBy,
    history: request.history,
    supplement:
      request.status === 'SUPPLEMENT_REQUESTED' && request.supplementBy
        ? {
            // Asked for by name: nothing stands for it any more.
            materials: papersOf(office, request, owner)
              .filter(({ materialId }) => request.missing.includes(materialId))
              .map((paper) => ({ ...paper, waived: null })),
            by: request.supplementBy,
          }
        : null,
    cancellable: isCancellable(request.status),
    rejected: request.rejected ?? null,
    applicant: {
      kind: request.applicant ?? ('SELF' as const),
      ownerMaskedName: request.ownerId ? maskName(owner.name) : null,
    },
  }
}
