import { Screen } from '@/design/parts/Screen'
import { page } from '@/entrance/page'
import { restartAt } from '@/platform/navigate'
import type { Bound } from '../application/answers'
import { useApplication } from '../application/store'
import { useStanding } from '../application/walk'
import { waiting } from '../waiting'
import { copy as words } from './copy'
import { NotBound } from './NotBound'
import { Proving } from './Proving'
import { Undecided } from './Undecided'

/** 13: the person proves who they are, and the bind is sent. */
export default page('family/verify', function Verify() {
  const sent = useApplication((state) => state.sent)
  const here = useStanding('verify')

  if (!here) return <Screen title={words.title}>{waiting.form}</Screen>
  if (sent?.state === 'asking' || sent?.state === 'unreached')
    return <Undecided waiting={sent.state === 'asking'} onOutcome={open} />
  if (sent?.state === 'refused' && sent.refusal.code !== 'STEP_UP_NEEDED') return <NotBound refusal={sent.refusal} />
  return <Proving again={sent?.state === 'refused'} onOutcome={open} />
})

/** Once bound, the forms behind are left for good (R-J07). */
async function open(bound: Bound | null): Promise<void> {
  if (bound?.state === 'ready') await restartAt('family/result', { bindingId: bound.value.bindingId })
}
