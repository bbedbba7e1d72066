import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { Notice } from '@/design/parts/Notice'
import { goTo } from '@/platform/navigate'
import type { accountStanding } from '@/services/contract/account-standing'
import type { ReplyOf } from '@/services/contract/operation'
import { standings, whileWithdrawing, wordsOfNext } from '../copy.standings'
import { openErrand } from './open-errand'

type Found = ReplyOf<typeof accountStanding.standing>

/** How the account stands where it is not as it should be: what that means, and what to do. */
export function StandingCard({ standing, because }: Pick<Found, 'standing' | 'because'>) {
  const { word } = standings[standing]
  const asked = standing === 'SUSPENDED' && because?.errand === 'WITHDRAWAL'
  const { means, next } = asked ? whileWithdrawing : standings[standing]
  if (!means) return null
  const open = (to: 'withdrawal/reason' | 'BECAUSE') => (to === 'BECAUSE' ? openErrand(because) : goTo(to))
  return (
    <>
      <Notice tone="warn" title={word}>
        {means}
      </Notice>
      <CellGroup title={wordsOfNext}>
        {next.map(({ label, note, to }) => (
          <Cell key={label} title={label} note={note} onPress={to && (() => void open(to))} />
        ))}
      </CellGroup>
    </>
  )
}
