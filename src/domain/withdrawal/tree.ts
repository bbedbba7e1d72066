import type { WithdrawalReason } from './reason'

/** Situations that need one more question before they are a reason. */
export const branches = ['AWAY', 'LEAVING', 'CASH'] as const

export type Branch = (typeof branches)[number]

/** The first question: what happened. Each answer is a reason, or leads to one more question. */
export const situations: readonly (WithdrawalReason | Branch)[] = [
  'DEATH',
  'EMIGRATION',
  'FOREIGNER_DEPARTURE',
  'AWAY',
  'LEAVING',
  'CASH',
]

/** The answers to each further question. Those that are no ground anywhere stand among them: who comes with one should hear so. */
export const reasonsOf: Readonly<Record<Branch, readonly WithdrawalReason[]>> = {
  AWAY: [
    'IN_PROVINCE_MOVE',
    'TRANSFER_NOT_ACCEPTED',
    'RETIREE_RESETTLED',
    'RETIREE_UNTRANSFERABLE',
    'VETERAN_CADRE_RESETTLED',
    'LONG_TERM_ELSEWHERE',
  ],
  LEAVING: ['VOLUNTARY_EXIT', 'ENLISTMENT', 'PENSION_LUMP_SUM'],
  CASH: ['SERIOUS_ILLNESS', 'WECHAT_CASH_OUT', 'AGENT_CASH_OUT'],
}

/** The answer to the first question under which a reason stands: itself, or its branch. */
export const situationOf = (reason: WithdrawalReason): WithdrawalReason | Branch =>
  branches.find((branch) => reasonsOf[branch].includes(reason)) ?? reason

/** A branch by its name in a link, or null. */
export const branchNamed = (name: string): Branch | null => branches.find((branch) => branch === name) ?? null
