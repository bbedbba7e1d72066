import { dayOf, type Instant, instant } from '@/domain/calendar'
import { isBound } from '@/domain/family/binding'
import type { RequestStatus } from '@/domain/withdrawal/request'
import { type WorkingCalendar, workingDayAfter } from '@/domain/working-days'
import { time } from '../audit'
import type { Books, WithdrawalRequest } from '../books'
import { furtherOf } from '../further-books'
import { frozen, outside, transfer } from '../ledger'
import { pass } from '../passage'
import { moveRequest, ownerOf } from '../requests'
import type { Due } from './due'

/** The bureau's pace in working days after the step before. A rehearsal's: inside every promise the packs know of. */
const steps: Partial<Record<RequestStatus, { to: RequestStatus; workingDays: number; clock: string }>> = {
  SUBMITTED: { to: 'ACCEPTED', workingDays: 1, clock: '10:00:00' },
  RESUBMITTED: { to: 'ACCEPTED', workingDays: 1, clock: '10:00:00' },
  ACCEPTED: { to: 'APPROVED', workingDays: 4, clock: '15:30:00' },
  APPROVED: { to: 'PAYING', workingDays: 2, clock: '09:30:00' },
  CARD_RETURNED: { to: 'PAYING', workingDays: 1, clock: '09:30:00' },
  PAYEE_CHANGED: { to: 'PAYING', workingDays: 1, clock: '09:30:00' },
  PAYING: { to: 'PAID', workingDays: 1, clock: '11:00:00' },
  PAID: { to: 'CLOSED', workingDays: 1, clock: '17:00:00' },
}

/** What time alone does next to a request, or null when only a person can. */
export function nextOf(request: WithdrawalRequest, books: Books, calendar: WorkingCalendar): Due | null {
  const step = steps[request.status]
  const since = request.history[request.history.length - 1]
  if (!step || !since) return null
  const on = workingDayAfter(dayOf(since.at), step.workingDays, calendar)
  const to = turned(step.to, request, books)
  return { at: instant(`${on}T${step.clock}+08:00`), happen: (at) => arrive(request, to, at, books) }
}

/** What a walkthrough makes of a step: a card wanted back before the money is sent, or a bank that does not take it. */
function turned(to: RequestStatus, request: WithdrawalRequest, books: Books): RequestStatus {
  const { status, maskedCard } = request
  const { cardsWanted, cardsRefused } = furtherOf(books)
  if (status === 'APPROVED' && cardsWanted.includes(ownerOf(request))) return 'CARD_RETURN_PENDING'
  return to === 'PAID' && cardsRefused.includes(maskedCard) ? 'PAY_FAILED' : to
}

function arrive(request: WithdrawalRequest, to: RequestStatus, at: Instant, books: Books): void {
  if (to === 'PAID')
    transfer(books, at, 'WITHDRAWN', request.amount, {
      from: frozen(request.id),
      to: outside.bank,
      requestId: request.id,
    })
  moveRequest(books, request, to, at, time)
  if (to === 'CLOSED') endSharing(books, ownerOf(request), at)
}

/** Nobody shares an account that is no more. */
function endSharing(books: Books, ownerId: string, at: Instant): void {
  for (const binding of books.bindings) {
    if (binding.sharerId !== ownerId || !isBound(binding.status)) continue
    const { id, status: from } = binding
    pass(books, { at, actor: time, of: id, personId: ownerId, from, to: 'UNBOUND' }, 'BINDING_UNBOUND')
    binding.status = 'UNBOUND'
    furtherOf(books).endings.push({ bindingId: id, why: 'ACCOUNT_CLOSED', on: dayOf(at) })
  }
}
