import { addMonths, day, type Instant, type IsoDate, instant, later } from '@/domain/calendar'
import type { WithdrawalReason } from '@/domain/withdrawal/reason'
import type { Rejection } from '@/domain/withdrawal/rejection'
import type { RequestStatus } from '@/domain/withdrawal/request'
import { advanceTo } from '../advance'
import { time } from '../audit'
import { furtherOf, type Happening } from '../further-books'
import { frozen, personal, standing, transfer } from '../ledger'
import { officeAt } from '../office'
import { draw, hold, move, release } from '../orders'
import { moveRequest } from '../requests'
import { quoteBound } from '../taking'
import { bound } from './bound'
import type { Given } from './scenario'

/** What comes between, without when. */
export type Between = Happening extends infer H ? (H extends Happening ? Omit<H, 'before'> : never) : never

/** Just before this operation is served for the first time, something else happens. */
export const between =
  (operation: string, happening: Between): Given =>
  (books) => {
    furtherOf(books).between.push({ before: operation, ...happening })
  }

/** A binding came to its end. */
export const ended =
  (relativeId: string, status: 'UNBOUND' | 'EXPIRED'): Given =>
  (books) => {
    for (const binding of books.bindings) if (binding.relativeId === relativeId) binding.status = status
  }

/** So many bindings were made and undone again, one a month, each of which still counts. */
export const boundOnceBefore = (times: number): Given[] =>
  Array.from({ length: times }, (_, made) => (books) => {
    const since: IsoDate = addMonths(firstMonth, made)
    bound('zhou-jianguo', 'PARENT', since, 'UNBOUND')(books, instant(`${since}T09:30:00+08:00`))
    const last = books.bindings[books.bindings.length - 1]
    if (last) last.id = `once-${made + 1}`
  })

const firstMonth = day('2024-01-08')

/** The tax office already has someone's fee for a year, paid on a day by another channel. */
export const paidToTaxOffice =
  (insuredId: string, year: number, on: IsoDate): Given =>
  (books) => {
    books.taxPayments.push({ insuredId, year, on })
  }

/** The tax office will send someone's fee back. */
export const refusedByTaxOffice =
  (insuredId: string): Given =>
  (books) => {
    books.taxRefuses.push(insuredId)
  }

/** The person at the counter left employee insurance on a day. */
export const stoppedInsurance =
  (on: IsoDate): Given =>
  (books) => {
    books.stopped.push({ personId: books.holderId, on })
  }

/**
 * The fee for 2026 of a bound relative was ordered so many minutes ago, and at once CONFIRMED by its payer, SENT on its way
 * as well, or REVOKED. What time brings about since then comes by itself. Throws when the rules would refuse it.
 */
export const ordered =
  (id: string, insuredId: string, minutesAgo = 0, then?: 'CONFIRMED' | 'SENT' | 'REVOKED'): Given =>
  (books, now) => {
    const office = officeAt(books, later(now, -minutesAgo * 60_000))
    advanceTo(books, office.now)
    const asked = quoteBound(office, insuredId, 2026)
    if (!asked.ok) throw new Error(`${id} is refused for ${asked.refusal.code}`)
    const order = draw(office, insuredId, asked.value.quote, id)
    if (!then) return
    books.tokens.push({ token: `token-${id}`, subject: id, amount: order.amount, expiresAt: office.now, used: true })
    hold(office, order)
    if (then === 'REVOKED') release(office, order)
    if (then !== 'SENT') return
    order.dispatchAt = office.now
    move(books, order, 'PROCESSING', office.now, order.payerId)
  }

/** What is known of a withdrawal asked for earlier. */
interface Requested {
  readonly id: string
  readonly reason: WithdrawalReason
  readonly paidBy: IsoDate
  /** Every state it went through and when; the first is SUBMITTED. */
  readonly went: readonly [submitted: readonly ['SUBMITTED', Instant], ...on: (readonly [RequestStatus, Instant])[]]
  readonly missing?: string[]
  readonly supplementBy?: IsoDate
  readonly rejected?: Rejection
}

/** The whole balance was asked back earlier: frozen since, unless the request has come to nothing. */
export const requested =
  ({
    id,
    reason,
    paidBy,
    went: [[status, submitted], ...on],
    missing = [],
    supplementBy,
    rejected,
  }: Requested): Given =>
  (books) => {
    const own = personal(books.holderId)
    const amount = standing(books.postings, own)
    const request = {
      id,
      number: `ZQ${submitted.slice(2, 10).replace(/-/g, '')}0007`,
      applicantId: books.holderId,
      reason,
      amount,
      maskedCard: '**** 0017',
      paidBy,
      status: status as RequestStatus,
      version: 1,
      history: [{ status: status as RequestStatus, at: submitted }],
      materials: [],
      missing,
      supplementBy: supplementBy ?? null,
      ...(rejected && { rejected }),
      signed: { kind: 'DRAWN' as const, digest: 'rehearsed' },
    }
    books.requests.push(request)
    transfer(books, submitted, 'FROZEN', amount, { from: own, to: frozen(id), requestId: id })
    for (const [to, at] of on) {
      moveRequest(books, request, to, at, time)
      if (to === 'REJECTED' || to === 'CANCELLED')
        transfer(books, at, 'UNFROZEN', amount, { from: frozen(id), to: own, requestId: id })
    }
  }
