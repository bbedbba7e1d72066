import { day, type Instant, instant } from '@/domain/calendar'
import { type ConsentDocument, payingCommitment } from '@/domain/consent'
import { furtherOf } from '../further-books'
import { officeAt } from '../office'
import { sendToReview } from '../reviews'
import { autumn, savings } from './autumn'
import { bound } from './bound'
import { requested, stoppedInsurance } from './given'
import { balanceNormal } from './opening'
import { but, type Given } from './scenario'
import { withdrawEmigration } from './withdrawing'

// 办理记录 with something late in it: what an office lets lie, and what can still be waited for.

const late = 'request-late'

/** An office lets a matter lie. */
const lies =
  (of: string): Given =>
  (books) => {
    furtherOf(books).lying.push({ of, until: null })
  }

/** What lies in the account on the day before it is asked for: nothing moves once it is frozen. */
const savedBefore: Given = (books) => savings(books, instant('2025-10-23T09:00:00+08:00'))

/** A binding waits for a clerk since a moment. */
const inReview: Given = (books) => {
  const office = officeAt(books, instant('2025-11-20T15:00:00+08:00'))
  sendToReview(office, 'bound-chen-jing', 'OFFICE')
}

/** The office was urged about it this morning. */
const urged: Given = (books) => {
  const further = furtherOf(books)
  further.urged.push({ of: late, at: instant('2025-11-21T09:40:00+08:00') })
  for (const lying of further.lying) lying.until = instant('2025-11-24T10:00:00+08:00')
}

export const recordsOverdue = but(withdrawEmigration, {
  id: 'records-overdue',
  title: '支取过了该办好的日子，催一催',
  now: autumn,
  given: [
    savedBefore,
    stoppedInsurance(day('2025-10-20')),
    bound('chen-jing', 'SPOUSE', day('2025-11-20'), 'UNDER_REVIEW'),
    inReview,
    requested({
      id: late,
      reason: 'EMIGRATION',
      paidBy: day('2025-11-14'),
      went: [
        ['SUBMITTED', instant('2025-10-24T09:20:00+08:00')],
        ['ACCEPTED', instant('2025-10-27T10:00:00+08:00')],
      ],
    }),
    lies(late),
  ],
  opensAt: { route: 'records', params: {} },
  stages: { urged: [urged] },
})

export const urgeReplyLost = but(recordsOverdue, {
  id: 'records-urge-reply-lost',
  title: '催办收到了，回话丢了',
  opensAt: { route: 'records/due', params: {} },
  goesWrong: [{ on: 'matters.urge', effect: 'reply-lost', times: 1 }],
  stages: undefined,
})

/** What was agreed to: the notice once more the day after it was reworded, and when the father's fee was paid. */
const agreed =
  (document: ConsentDocument, version: string, at: Instant): Given =>
  (books) => {
    void furtherOf(books).consents.push({
      personId: books.holderId,
      document,
      version,
      givenAt: at,
      withdrawnAt: null,
    })
  }

export const consentsGiven = but(balanceNormal, {
  id: 'consents-given',
  title: '周明看看同意过什么，撤回一项',
  given: [
    ...balanceNormal.given,
    agreed('FAMILY_NOTICE', '2025-11-15', instant('2025-11-16T09:30:00+08:00')),
    agreed('PAYING_COMMITMENT', payingCommitment, instant('2025-11-18T10:12:00+08:00')),
  ],
  opensAt: { route: 'settings/consents', params: {} },
})
