/** 身份类别: what the civil-affairs and rural-revitalisation offices have recognised a resident as (domain.md §3.1, P30). */
export const categories = [
  'ORDINARY',
  'EXTREME_POVERTY',
  'SUBSISTENCE',
  'MARGINAL',
  'MONITORED',
  'SEVERELY_DISABLED',
  'ORPHAN',
  'UNATTENDED_CHILD',
] as const

export type Category = (typeof categories)[number]
