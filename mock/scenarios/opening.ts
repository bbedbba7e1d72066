import { autumn, grandmother, parents, savings } from './autumn'
import type { Scenario } from './scenario'

/** What runs when nothing else was asked for; the one scenario that every start of the app carries. */
export const balanceNormal: Scenario = {
  id: 'balance-normal',
  title: '周明打开首页，看余额和两年明细',
  errand: 'balance',
  person: 'zhou-ming',
  now: autumn,
  given: [savings, ...parents, grandmother],
  goesWrong: [],
  opensAt: { route: 'home', params: {} },
}
