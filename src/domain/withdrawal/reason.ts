/** Why someone asks for the balance back (domain.md §1.5). Whether it is a ground at all is the region's to say. */
export const withdrawalReasons = [
  'DEATH',
  'EMIGRATION',
  'VOLUNTARY_EXIT',
  'TRANSFER_NOT_ACCEPTED',
  'RETIREE_RESETTLED',
  'FOREIGNER_DEPARTURE',
  'LONG_TERM_ELSEWHERE',
  'SERIOUS_ILLNESS',
  'WECHAT_CASH_OUT',
  'IN_PROVINCE_MOVE',
  'RETIREE_UNTRANSFERABLE',
  'VETERAN_CADRE_RESETTLED',
  'ENLISTMENT',
  'PENSION_LUMP_SUM',
  'AGENT_CASH_OUT',
] as const

export type WithdrawalReason = (typeof withdrawalReasons)[number]
