import { useAppearance } from '@/design/appearance'
import { Notice } from '@/design/parts/Notice'
import type { Refusal } from '@/domain/refusal'
import { goTo } from '@/platform/navigate'
import { saidShort } from '../refusals/FamilyRefused'
import { accountWords, copy as words } from './copy'

/** Whether what keeps others from being added stops those already bound as well. */
export const stopsAll = (refusal: Refusal | null): boolean =>
  refusal !== null && Object.keys(accountWords).includes(refusal.code)

interface Props {
  refusal: Refusal
  /** Somebody is bound already, and stopped by it too. */
  bound: boolean
}

/** Why nobody can be added now: of the account, which stops those already bound as well, or of the region's limits. */
export function NotNow({ refusal, bound }: Props) {
  const { callHotline } = useAppearance()
  const account = bound ? accountWords[refusal.code] : undefined
  const { title, reason } = saidShort(refusal)
  const action = account
    ? refusal.code === 'SHARER_BALANCE_ZERO'
      ? { label: words.balance, onPress: () => void goTo('balance/overview') }
      : { label: words.hotline, onPress: () => callHotline('12393') }
    : undefined
  return (
    <Notice tone={account ? 'warn' : 'info'} title={account ? account.title : words.notNow(title)} action={action}>
      {account ? account.line : reason}
    </Notice>
  )
}
