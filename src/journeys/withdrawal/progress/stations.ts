import { formatDay, formatMoment } from '@/domain/calendar'
import { formatYuan } from '@/domain/money'
import { awaitsApplicant, type RequestStatus } from '@/domain/withdrawal/request'
import { type About, copy } from './copy'
import type { Request } from './store'

interface Station {
  state: 'done' | 'now' | 'todo' | 'failed'
  title: string
  note?: string
}

const failed: readonly RequestStatus[] = ['REJECTED', 'PAY_FAILED']

const atWork = (status: RequestStatus, note?: string): string =>
  copy.said([awaitsApplicant(status) ? copy.turn.yours : copy.turn.theirs, ...(note ? [note] : [])])

/** The figures of a request as the sentences about it want them. While the bureau waits for the applicant no last day is named. */
export const aboutOf = ({ status, amount, paidBy, supplement, maskedCard }: Request): About => ({
  amount: formatYuan(amount),
  paidBy: awaitsApplicant(status) ? null : paidBy && formatDay(paidBy),
  supplementBy: supplement && formatDay(supplement.by),
  card: maskedCard,
})

/** What lies behind a request, with its moments, and what is still to come; the first of that is where it stands now. */
export function stationsOf(request: Request): Station[] {
  const { history, status } = request
  const behind = history.map(({ status: passed, at }, place): Station => {
    const times = history.slice(0, place + 1).filter((earlier) => earlier.status === passed).length
    return {
      state: failed.includes(passed) ? 'failed' : 'done',
      title: times > 1 ? copy.again(times, copy.passed[passed]) : copy.passed[passed],
      note: formatMoment(at),
    }
  })
  const ahead = copy.coming[status](aboutOf(request)).map(
    ({ title, note }, place): Station =>
      place > 0 ? { title, note, state: 'todo' } : { title, note: atWork(status, note), state: 'now' },
  )
  return [...behind, ...ahead]
}
