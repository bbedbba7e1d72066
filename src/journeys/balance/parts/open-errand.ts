import { goTo, switchTo } from '@/platform/navigate'
import type { accountStanding } from '@/services/contract/account-standing'
import type { ReplyOf } from '@/services/contract/operation'

/** The errand that brought the account to where it is; all of them where nobody knows which. */
export function openErrand(because: ReplyOf<typeof accountStanding.standing>['because']): Promise<void> {
  if (!because) return switchTo('records')
  return because.errand === 'TRANSFER'
    ? goTo('transfer/progress', { transferId: because.id })
    : goTo('withdrawal/progress', { requestId: because.id })
}
