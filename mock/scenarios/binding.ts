import { day } from '@/domain/calendar'
import { savings } from './autumn'
import { bound } from './bound'
import { boundOnceBefore } from './given'
import { balanceNormal } from './opening'
import { but } from './scenario'

export const bindParent = but(balanceNormal, {
  id: 'bind-parent',
  title: '周明把父亲加进家庭共济',
  errand: 'family',
  given: [savings],
  opensAt: { route: 'family/start', params: {} },
  stages: { bound: [bound('zhou-jianguo', 'PARENT', day('2025-11-21'))] },
})

export const bindInLawRefused = but(bindParent, {
  id: 'bind-in-law-refused',
  title: '想绑定岳父，被拒绝并说明谁可以绑',
  opensAt: { route: 'family/relation', params: {} },
})

export const bindOutOfProvince = but(bindParent, {
  id: 'bind-out-of-province',
  title: '弟弟在广州参保，不能绑定',
})

export const bindReplyLost = but(bindParent, {
  id: 'bind-reply-lost',
  title: '绑定的回执丢了，再查一次就知道',
  goesWrong: [{ on: 'family.bind', effect: 'reply-lost', times: 1 }],
})

export const bindLifetimeFull = but(bindParent, {
  id: 'bind-lifetime-full',
  title: '累计 20 次绑定都用完了，不能再添加',
  given: [savings, ...boundOnceBefore(20)],
})
