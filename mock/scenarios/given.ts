import type { EntryKind } from '@/domain/balance/statement'
import { addMonths, dayOf, type Instant, type IsoDate, instant, later } from '@/domain/calendar'
import type { Relation } from '@/domain/family/relation'
import { type Fen, fen, minus, negated, sum } from '@/domain/money'
import type { WithdrawalReason } from '@/domain/withdrawal/reason'
import type { RequestStatus } from '@/domain/withdrawal/request'
import type { Books } from '../books'
import { frozen, legs, outside, personal, post, standing } from '../ledger'
import type { Given } from './scenario'

const entry = (books: Books, at: Instant, kind: EntryKind, from: string, to: string, amount: Fen, place?: string) => {
  books.serial += 1
  post(books, { id: `entry-${books.serial}`, at, kind, legs: legs(from, to, amount), ...(place && { place }) })
}

/** A relative is bound to the person at the counter since a day. */
export const bound =
  (relativeId: string, relation: Relation, since: IsoDate): Given =>
  (books) => {
    books.bindings.push({
      id: `bound-${relativeId}`,
      sharerId: books.holderId,
      relativeId,
      relation,
      status: 'ACTIVE',
      since,
      at: instant(`${since}T09:30:00+08:00`),
    })
  }

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

/** Monthly credit of an employee: 2 % of a base of 6,400 yuan (M-10); the day is this rehearsal's. */
const monthlyCredit = fen(12_800)

/** Two years of an ordinary account: credits on the fifth, a little spent at the pharmacy and the clinic, interest at the turn of the year. */
export const holds =
  (total: Fen): Given =>
  (books, now) => {
    const own = personal(books.holderId)
    const first = addMonths(dayOf(now), -23).slice(0, 7)
    entry(books, instant(`${first}-01T00:00:00+08:00`), 'OPENING', outside.opening, own, fen(250_000))
    for (let month = first; `${month}-05` <= dayOf(now); month = next(month)) {
      entry(books, instant(`${month}-05T02:00:00+08:00`), 'MONTHLY_CREDIT', outside.employer, own, monthlyCredit)
      if (month.endsWith('-01'))
        entry(books, instant(`${month}-06T03:00:00+08:00`), 'INTEREST', outside.interest, own, fen(2_153))
      if (/-(02|06|09)$/.test(month) && `${month}-16` <= dayOf(now))
        entry(
          books,
          instant(`${month}-16T18:20:00+08:00`),
          'PHARMACY',
          own,
          outside.care,
          fen(8_640),
          '长沙市开福区某定点药店（演示）',
        )
    }
    settle(books, now, minus(total, standing(books.postings, own)))
  }

/** Brings the account to its figure: a hospital bill where it stood too high, an older balance where too low. */
function settle(books: Books, now: Instant, difference: Fen): void {
  const own = personal(books.holderId)
  if (difference < 0)
    entry(
      books,
      later(now, -26 * 3_600_000),
      'CARE',
      own,
      outside.care,
      negated(difference),
      '长沙市某定点医院 住院自付（演示）',
    )
  const opening = books.postings.find((posting) => posting.kind === 'OPENING')
  if (difference > 0 && opening) opening.legs = legs(outside.opening, own, sum(fen(250_000), difference))
}

const next = (month: string): string => addMonths(`${month}-01` as IsoDate, 1).slice(0, 7)

/** A withdrawal asked for earlier, as far as it has come; its balance is frozen. */
export const asked =
  (
    id: string,
    reason: WithdrawalReason,
    history: readonly [RequestStatus, string][],
    missing: string[],
    supplementBy: IsoDate,
    paidBy: IsoDate,
  ): Given =>
  (books) => {
    const amount = standing(books.postings, personal(books.holderId))
    const steps = history.map(([status, at]) => ({ status, at: instant(at) }))
    const [submitted] = steps
    const last = steps[steps.length - 1]
    if (!submitted || !last) throw new Error('a request begins by being submitted')
    books.requests.push({
      id,
      number: `ZQ${submitted.at.slice(2, 10).replace(/-/g, '')}0007`,
      applicantId: books.holderId,
      reason,
      amount,
      maskedCard: '**** 0017',
      paidBy,
      status: last.status,
      version: steps.length,
      history: steps,
      materials: [],
      missing,
      supplementBy,
    })
    books.serial += 1
    post(books, {
      id: `entry-${books.serial}`,
      at: submitted.at,
      kind: 'FROZEN',
      legs: legs(personal(books.holderId), frozen(id), amount),
      requestId: id,
    })
  }
