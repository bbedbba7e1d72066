import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { Notice } from '@/design/parts/Notice'
import { goTo, switchTo } from '@/platform/navigate'
import type { accountStanding } from '@/services/contract/account-standing'
import type { ReplyOf } from '@/services/contract/operation'
import { standings, wordsOfNext } from '../copy.standings'

type Found = ReplyOf<typeof accountStanding.standing>

/** How the account stands where it is not as it should be: what that means, and what to do. */
export function StandingCard({ standing, because }: Pick<Found, 'standing' | 'because'>) {
  const { word, means, next } = standings[standing]
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

/** The errand that brought the account to where it is; all of them where nobody knows which. */
function openErrand(because: Found['because']): Promise<void> {
  if (!because) return switchTo('records')
  return because.errand === 'TRANSFER'
    ? goTo('transfer/progress', { transferId: because.id })
    : goTo('withdrawal/progress', { requestId: because.id })
}
