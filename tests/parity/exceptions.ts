import type { Exception } from './compare'

/** Where the targets may differ, and why. What is listed here and no longer differs fails the suite. */
export const exceptions: readonly Exception[] = []

/** Stories whose screens cannot be laid side by side. */
export const uncompared: readonly { story: RegExp; reason: string }[] = [
  { story: /^walkthrough\.journey/, reason: '走查只看一眼就走，不记录；每一页都在各自的事情里比过' },
  { story: /^parts\.journey/, reason: '部件样张挂着忙碌的样品，永远停不下来' },
  { story: /^faults-on-demand\.journey.*一直不回答/, reason: '一直等着，就是这个故事要看的，停不下来' },
]
