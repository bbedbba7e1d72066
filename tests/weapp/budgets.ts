/** What one interaction may cost between WeChat's two threads. */
export interface Budget {
  /** setData calls. */
  calls: number
  /** UTF-8 bytes of all of them together. */
  bytes: number
}

/**
 * Measured on 2026-11-22 by tests/weapp/budgets.walk.ts, and a tenth more. Raise one only with a reason in the commit: on an
 * old phone every kilobyte is a wait. How the counter's answers fall into calls depends on when they come: one more is allowed
 * where several are under way. 首页 sends half as much again as it did: the shape of what is coming is drawn first, so that
 * nothing moves when it comes.
 */
export const budgets: Record<string, Budget> = {
  'opening 明细 with its first 20 rows': { calls: 5, bytes: 27_702 },
  'adding 20 rows': { calls: 2, bytes: 12_288 },
  'first render of 首页': { calls: 6, bytes: 21_343 },
  'ticking one box': { calls: 1, bytes: 186 },
  'choosing one reason of a list': { calls: 1, bytes: 183 },
  'typing one character': { calls: 1, bytes: 128 },
}

/** No single setData may be larger, whatever it does (WeChat refuses 1 MB; an old phone stumbles long before). */
export const largestPayload = 64 * 1024
