import { resolve } from 'node:path'
import type { CheckOptions } from '@weapp-sim/check/check'

const MB = 1024 * 1024

/** The checks of a build alone, with WeChat's own limits instead of our budgets. */
export const checks: CheckOptions = {
  budgets: { main: 2 * MB, all: 30 * MB, package: 2 * MB },
  installed: resolve('.'),
}
