import { day, instant } from '@/domain/calendar'
import { type ReviewGround, reviewGrounds } from '@/domain/family/review'
import { fen } from '@/domain/money'
import { furtherOf } from '../further-books'
import { outside, personal, transfer } from '../ledger'
import { officeAt } from '../office'
import { sendToReview } from '../reviews'
import { autumn, parents, savings } from './autumn'
import { bindParent } from './binding'
import { bound } from './bound'
import { guo, wang } from './cast'
import { boundOnceBefore } from './given'
import { moved } from './moved'
import { but, type Given } from './scenario'

// Every reason of domain.md §2.2 not to bind that no other scenario comes to, and what waits for somebody before it holds.

const longAgo = day('2025-03-02')

/** The register says otherwise of a relative than it did. */
const restated =
  (personId: string, change: { scheme?: 'NONE'; publicFunded?: true }): Given =>
  (books) => {
    furtherOf(books).restated.push({ personId, ...change })
  }

/** Somebody's insurance has ended. */
const ended =
  (personId: string): Given =>
  (books) => {
    books.stopped.push({ personId, on: day('2025-10-31') })
  }

/** Another person's account is shared with somebody already. */
const boundBy =
  (sharerId: string, relativeId: string): Given =>
  (books, now) => {
    bound(relativeId, 'SPOUSE', longAgo)(books, now)
    const binding = books.bindings.find((one) => one.relativeId === relativeId)
    if (binding) Object.assign(binding, { id: `elsewhere-${relativeId}`, sharerId })
  }

/** Somebody's account holds just so much, and has since before anybody asked. */
const left =
  (amount: number): Given =>
  (books) => {
    transfer(books, instant('2024-01-01T00:00:00+08:00'), 'OPENING', fen(amount), {
      from: outside.opening,
      to: personal(books.holderId),
    })
  }

/** The father's binding waits for somebody since today. */
const waiting =
  (grounds: ReviewGround): Given =>
  (books, now) => {
    bound('zhou-jianguo', 'PARENT', day('2025-11-21'), 'UNDER_REVIEW')(books, now)
    sendToReview(officeAt(books, now), 'bound-zhou-jianguo', grounds)
  }

/** It came to nothing. */
const turnedDown: Given = (books) => {
  for (const binding of books.bindings) binding.status = 'REJECTED'
}

export const notInsured = but(bindParent, {
  id: 'refused-not-insured',
  title: '父亲还没有参加医保，不能绑定',
  given: [savings, restated('zhou-jianguo', { scheme: 'NONE' })],
})

export const publicFunded = but(bindParent, {
  id: 'refused-public-funded',
  title: '父亲享受公费医疗，不能绑定',
  given: [savings, restated('zhou-jianguo', { publicFunded: true })],
})

export const memberStopped = but(bindParent, {
  id: 'refused-member-stopped',
  title: '父亲的医保停了，不能绑定',
  given: [savings, ended('zhou-jianguo')],
})

export const secondMother = but(bindParent, {
  id: 'refused-second-mother',
  title: '母亲已经绑定，再来一位母亲',
  given: [savings, ...parents],
})

export const boundElsewhere = but(wang, {
  id: 'refused-bound-elsewhere',
  title: '王雅琴想绑定丈夫，丈夫已经在别人的共济网里',
  opensAt: { route: 'family/start', params: {} },
  given: [left(108_000), boundBy('lin-hao', 'lu-wenbin')],
})

export const belowReserve = but(guo, {
  id: 'refused-reserve',
  title: '郭永福在太原，账户里还不到要留的 1000 元',
  opensAt: { route: 'family/start', params: {} },
  given: [left(90_000)],
})

export const tenBound = but(bindParent, {
  id: 'refused-ten-bound',
  title: '已经绑定 10 位，不能再添加',
  given: [
    savings,
    ...parents,
    bound('chen-jing', 'SPOUSE', longAgo),
    bound('zhou-xiaoman', 'CHILD', longAgo),
    bound('liu-guilan', 'GRANDPARENT_P', longAgo),
    bound('xiang-degui', 'GRANDPARENT_P', longAgo),
    bound('tian-yaomei', 'GRANDPARENT_M', longAgo),
    bound('xiang-xue', 'SIBLING', longAgo),
    bound('luo-fang', 'SIBLING', longAgo),
    bound('zhou-liang', 'SIBLING', longAgo),
  ],
})

export const lastOfTwenty = but(bindParent, {
  id: 'bind-last-of-twenty',
  title: '累计用了 19 次，签字之前就说这是最后一次',
  given: [savings, ...boundOnceBefore(19)],
})

export const faceless = but(bindParent, {
  id: 'refused-face',
  title: '人脸总是核对不上，改用短信，或者换一种办法',
  given: [savings, (books) => void furtherOf(books).faceless.push(books.holderId)],
})

export const noticeChanged = but(bindParent, {
  id: 'notice-changed',
  title: '告知书改过，写明比上次同意的改了哪几处',
  given: [
    savings,
    (books) =>
      void furtherOf(books).consents.push({
        personId: books.holderId,
        document: 'FAMILY_NOTICE',
        version: '2025-11-01',
        givenAt: instant('2025-11-05T10:12:00+08:00'),
        withdrawnAt: null,
      }),
  ],
})

export const noticeChangesTonight = but(bindParent, {
  id: 'notice-changes-tonight',
  title: '夜里十二点换新的告知书：看的是旧的，办的时候已经是新的',
  now: instant('2025-11-14T23:52:00+08:00'),
})

export const reviewed = but(bindParent, {
  id: 'bind-review',
  title: '绑定要等人核实：看证件、亲友代办、到窗口',
  now: autumn,
  opensAt: { route: 'family/members', params: {} },
  given: [savings],
  stages: {
    ...Object.fromEntries(reviewGrounds.map((grounds) => [grounds.toLowerCase(), [waiting(grounds)]])),
    rejected: [waiting('AGENT'), turnedDown],
  },
})

export const lookedAtByOffice = but(bindParent, {
  id: 'bind-qingyuan',
  title: '周明和父亲都在清远参保：每一份都要工作人员审核',
  given: [left(428_653), moved('zhou-ming', '441800'), moved('zhou-jianguo', '441800')],
  stages: { office: [waiting('OFFICE')] },
})

export const doubted = but(bindParent, {
  id: 'bind-review-refused',
  title: '亲友代办，审核以后没有通过',
  given: [savings, (books) => void furtherOf(books).doubted.push('zhou-jianguo')],
})
