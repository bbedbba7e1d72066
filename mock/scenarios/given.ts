import { type Instant, type IsoDate, instant } from '@/domain/calendar'
import type { Relation } from '@/domain/family/relation'
import type { WithdrawalReason } from '@/domain/withdrawal/reason'
import { frozen, personal, standing, transfer } from '../ledger'
import type { Given } from './scenario'

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

/** A withdrawal handed in earlier, for which the bureau has asked for papers again; its balance is frozen. */
export const askedToSupplement =
  (asked: {
    id: string
    reason: WithdrawalReason
    submitted: Instant
    sentBack: Instant
    missing: string[]
    supplementBy: IsoDate
    paidBy: IsoDate
  }): Given =>
  (books) => {
    const { id, reason, submitted, sentBack, missing, supplementBy, paidBy } = asked
    const own = personal(books.holderId)
    const amount = standing(books.postings, own)
    books.requests.push({
      id,
      number: `ZQ${submitted.slice(2, 10).replace(/-/g, '')}0007`,
      applicantId: books.holderId,
      reason,
      amount,
      maskedCard: '**** 0017',
      paidBy,
      status: 'SUPPLEMENT_REQUESTED',
      version: 2,
      history: [
        { status: 'SUBMITTED', at: submitted },
        { status: 'SUPPLEMENT_REQUESTED', at: sentBack },
      ],
      materials: [],
      missing,
      supplementBy,
    })
    transfer(books, submitted, 'FROZEN', amount, { from: own, to: frozen(id), requestId: id })
  }
