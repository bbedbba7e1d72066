import { dayOf, type Instant, instant } from '@/domain/calendar'
import type { RequestStatus } from '@/domain/withdrawal/request'
import { type WorkingCalendar, workingDayAfter } from '@/domain/working-days'
import { time } from '../audit'
import type { Books, WithdrawalRequest } from '../books'
import { frozen, outside, transfer } from '../ledger'
import { moveRequest } from '../requests'
import type { Due } from './due'

/** The bureau's pace in working days after the step before. A rehearsal's: inside every promise the packs know of. */
const steps: Partial<Record<RequestStatus, { to: RequestStatus; workingDays: number; clock: string }>> = {
  SUBMITTED: { to: 'ACCEPTED', workingDays: 1, clock: '10:00:00' },
  RESUBMITTED: { to: 'ACCEPTED', workingDays: 1, clock: '10:00:00' },
  ACCEPTED: { to: 'APPROVED', workingDays: 4, clock: '15:30:00' },
  APPROVED: { to: 'PAYING', workingDays: 2, clock: '09:30:00' },
  PAYING: { to: 'PAID', workingDays: 1, clock: '11:00:00' },
}

/** What time alone does next to a request, or null when only a person can. */
export function nextOf(request: WithdrawalRequest, books: Books, calendar: WorkingCalendar): Due | null {
  const step = steps[request.status]
  const since = request.history[request.history.length - 1]
  if (!step || !since) return null
  const on = workingDayAfter(dayOf(since.at), step.workingDays, calendar)
  return { at: instant(`${on}T${step.clock}+08:00`), happen: (at) => arrive(request, step.to, at, books) }
}

function arrive(request: WithdrawalRequest, to: RequestStatus, at: Instant, books: Books): void {
  if (to === 'PAID')
    transfer(books, at, 'WITHDRAWN', request.amount, {
      from: frozen(request.id),
      to: outside.bank,
      requestId: request.id,
    })
  moveRequest(books, request, to, at, time)
}
