import type { ReplyOf } from '@/services/contract/operation'
import type { rehearsal } from '@/services/contract/rehearsal'

type Errand = ReplyOf<typeof rehearsal.state>['scenario']['errand']

const errands: Record<Errand, string> = {
  balance: '余额',
  family: '家庭共济',
  contribution: '给家人缴费',
  withdrawal: '申请支取',
}

export const copy = {
  scenarios: {
    title: '演示场景',
    only: { title: '这一页只有演示里才有', reason: '选一个场景，就换成那个人、那一天的柜台。都是模拟数据，不会扣款。' },
    errands,
    running: '正在演示',
    unreached: { title: '没有连上医保柜台', note: '没有换场景，时间也没有动。可以再试一次。' },
  },
  clock: {
    title: '柜台现在的时间',
    explain: '想看过一会儿、过几天会怎样，可以快进。',
    steps: [
      { minutes: 10, label: '快进 10 分钟' },
      { minutes: 1440, label: '快进 1 天' },
      { minutes: 10080, label: '快进 7 天' },
    ],
    again: '从头开始这个场景',
    againNote: '这个场景里办过的事会忘掉',
    begun: '已从头开始',
  },
}
