import { Screen } from '@/design/parts/Screen'
import { page } from '@/entrance/page'
import { restartAt } from '@/platform/navigate'
import type { Bound } from '../application/answers'
import { undecided } from '../application/standing'
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
  if (undecided({ sent })) return <Undecided waiting={sent?.state === 'asking'} onOutcome={open} />
  if (sent?.state === 'refused' && sent.refusal.code !== 'STEP_UP_NEEDED') return <NotBound refusal={sent.refusal} />
  const trouble = sent?.state === 'unreached' ? sent.trouble : undefined
  return <Proving again={sent?.state === 'refused'} trouble={trouble} onOutcome={open} />
})

/** Once bound, the forms behind are left for good (R-J07). */
async function open(bound: Bound | null): Promise<void> {
  if (bound?.state === 'ready') await restartAt('family/result', { bindingId: bound.value.bindingId })
}
