import { day } from '@/domain/calendar'
import { fen } from '@/domain/money'
import { grandmother, parents, savings } from './autumn'
import { bound } from './bound'
import { between, ordered, stoppedInsurance } from './given'
import { frozenAccount, released, reported, said, settled, stoppedFor } from './given-bound'
import { holds } from './holds'
import { balanceNormal } from './opening'
import { but, type Given, type Scenario } from './scenario'

// A relative already bound: what the money goes to, what keeps it back, and how it ends (domain.md §2.5, U-01, U-12, U-23).

const longAgo = day('2025-03-02')

const daughter = bound('zhou-xiaoman', 'CHILD', longAgo)

export const sharingSpent: Scenario = but(balanceNormal, {
  id: 'sharing-spent',
  title: '三位家人用了账户里的钱，有一笔退回来了',
  errand: 'family',
  given: [
    savings,
    ...parents,
    daughter,
    settled('zhou-jianguo', {
      at: '2025-11-17T09:12:00+08:00',
      kind: 'PHARMACY',
      place: '张家界市永定区某定点药店（演示）',
      parts: [0, 6_850, 0],
    }),
    settled('zhou-xiaoman', {
      at: '2025-11-18T16:40:00+08:00',
      kind: 'CARE',
      place: '长沙市某儿童医院 门诊（演示）',
      parts: [0, 12_600, 2_400],
    }),
    settled(
      'li-xiuying',
      {
        at: '2025-11-19T10:20:00+08:00',
        kind: 'PHARMACY',
        place: '张家界市永定区某定点药店（演示）',
        parts: [0, 15_900, 0],
      },
      {
        at: '2025-11-19T10:26:00+08:00',
        kind: 'PHARMACY',
        place: '张家界市永定区某定点药店（演示）',
        parts: [0, 15_900, 0],
        reversal: true,
      },
    ),
    ordered('order-paid', 'li-xiuying', 60, 'CONFIRMED'),
  ],
  opensAt: { route: 'family/spending', params: { whose: 'all' } },
})

export const sharingStandings = but(balanceNormal, {
  id: 'sharing-standings',
  title: '快到期的、停用的、自动解除的，都在一张单上',
  errand: 'family',
  given: [
    savings,
    ...parents,
    grandmother,
    daughter,
    bound('chen-jing', 'SPOUSE', longAgo),
    said('zhou-jianguo', { to: day('2025-12-03'), cap: fen(50_000) }),
    reported('li-xiuying', '2025-11-20T19:05:00+08:00'),
    released('liu-guilan', 'DEATH', day('2025-10-28')),
    released('chen-jing', 'DIVORCE', day('2025-09-15')),
    released('zhou-xiaoman', 'INSURANCE_ENDED', day('2025-08-31')),
  ],
  opensAt: { route: 'family/limit', params: { bindingId: 'bound-zhou-jianguo' } },
})

/** While the list of relatives is looked at, one of the bindings is released by itself; each by its stage. */
export const sharingReleased = but(balanceNormal, {
  id: 'sharing-released',
  title: '看名单的时候，一位家人的绑定自动解除了',
  errand: 'family',
  given: [savings, ...parents, grandmother, daughter, bound('chen-jing', 'SPOUSE', longAgo)],
  opensAt: { route: 'family/members', params: {} },
  stages: {
    death: [between('family.binding', { what: 'RELEASED', personId: 'liu-guilan', why: 'DEATH' })],
    divorce: [between('family.binding', { what: 'RELEASED', personId: 'chen-jing', why: 'DIVORCE' })],
    'insurance-ended': [
      between('family.binding', { what: 'RELEASED', personId: 'zhou-xiaoman', why: 'INSURANCE_ENDED' }),
    ],
  },
})

/** The account alone is frozen, or the sharer's insurance stopped: the bindings stand, and serve for nothing. */
export const sharingStopped = but(sharingSpent, {
  id: 'sharing-stopped',
  title: '账户冻结或者停保：绑定还在，现在用不了',
  opensAt: { route: 'family/members', params: {} },
  stages: {
    insurance: [stoppedInsurance(day('2025-10-31'))],
    frozen: [frozenAccount],
    member: [stoppedFor('zhou-jianguo', day('2025-09-30'))],
  },
})

/** A binding with its fee still under way cannot be ended. */
export const sharingPending = but(balanceNormal, {
  id: 'sharing-pending',
  title: '想解除绑定，可是有一笔缴费还没办完',
  errand: 'family',
  given: [savings, ...parents, ordered('order-father', 'zhou-jianguo', 0, 'CONFIRMED')],
  opensAt: { route: 'family/ending', params: { bindingId: 'bound-zhou-jianguo' } },
})

export const sharingEndingLost = but(sharingPending, {
  id: 'sharing-ending-lost',
  title: '解除绑定的回执丢了，再查一次就知道',
  given: [savings, ...parents],
  goesWrong: [{ on: 'family.unbind', effect: 'reply-lost', times: 1 }],
})

/** 绑定了却不能用: the daughter, insured in the same city, with one thing in the way by stage. */
export const checkup: Scenario = but(balanceNormal, {
  id: 'checkup',
  title: '绑定了却不能用：九项检查',
  errand: 'family',
  given: [savings, daughter],
  opensAt: { route: 'family/checkup', params: { bindingId: 'bound-zhou-xiaoman' } },
  stages: {
    ended: [released('zhou-xiaoman', 'ASKED', day('2025-11-01'))],
    stopped: [stoppedInsurance(day('2025-10-31'))],
    paused: [said('zhou-xiaoman', { paused: true })],
    capped: [said('zhou-xiaoman', { cap: fen(10_000) })],
    'used-up': [
      said('zhou-xiaoman', { monthlyCap: fen(10_000) }),
      settled('zhou-xiaoman', {
        at: '2025-11-18T16:40:00+08:00',
        kind: 'CARE',
        place: '长沙市某儿童医院 门诊（演示）',
        parts: [0, 10_000, 0],
      }),
    ],
    'member-stopped': [stoppedFor('zhou-xiaoman', day('2025-09-30'))],
    excluded: [said('zhou-xiaoman', { uses: ['RESIDENT_FEE'] })],
  },
})

const checkupBut = (id: string, title: string, relativeId: string, ...given: Given[]): Scenario =>
  but(checkup, {
    id,
    title,
    given,
    opensAt: { route: 'family/checkup', params: { bindingId: `bound-${relativeId}` } },
    stages: {},
  })

export const checkupEmpty = checkupBut(
  'checkup-empty',
  '绑定了却不能用：账户里没有钱',
  'zhou-xiaoman',
  holds(fen(0)),
  daughter,
)
export const checkupFresh = checkupBut(
  'checkup-fresh',
  '绑定了却不能用：今天刚绑定，医院药店还不知道',
  'zhou-xiaoman',
  savings,
  bound('zhou-xiaoman', 'CHILD', day('2025-11-21')),
)
export const checkupCity = checkupBut(
  'checkup-city',
  '绑定了却不能用：父亲在另一个市参保',
  'zhou-jianguo',
  savings,
  ...parents,
)
export const checkupProvince = checkupBut(
  'checkup-province',
  '绑定了却不能用：弟弟去了外省参保',
  'zhou-liang',
  savings,
  bound('zhou-liang', 'SIBLING', longAgo),
)
