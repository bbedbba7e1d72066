import type { Instant } from '@/domain/calendar'
import { isCancellable, isFinished, mayMove, type RequestStatus } from '@/domain/withdrawal/request'
import type { WithdrawalRequest } from './books'
import { materialsFor } from './materials'
import type { Office } from './office'

/** Moves a request on. Throws on an unlawful move: no clerk may skip a state. */
export function moveRequest(request: WithdrawalRequest, to: RequestStatus, at: Instant): void {
  if (!mayMove(request.status, to)) throw new Error(`request ${request.id} cannot go from ${request.status} to ${to}`)
  request.status = to
  request.version += 1
  request.history.push({ status: to, at })
}

/** A request as its applicant may see it. */
export function requestReply(request: WithdrawalRequest, office: Office) {
  const { materials } = materialsFor(office, office.person(request.applicantId).area, request.reason)
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
            materials: materials.filter(({ materialId }) => request.missing.includes(materialId)),
            by: request.supplementBy,
          }
        : null,
    cancellable: isCancellable(request.status),
  }
}
