import { wang } from './cast'
import { balanceNormal } from './opening'
import { but } from './scenario'

// What an account should be credited, asked by somebody at work and by somebody who has long retired.

const estimate = { route: 'credit/estimate', params: {} }

export const creditEmployee = but(balanceNormal, {
  id: 'credit-employee',
  title: '周明想知道每月该划入多少，退休以后又是多少',
  opensAt: estimate,
})

export const creditShanghai = but(wang, {
  id: 'credit-shanghai',
  title: '王雅琴在上海，过了 75 岁，一年划一次',
  opensAt: estimate,
})
