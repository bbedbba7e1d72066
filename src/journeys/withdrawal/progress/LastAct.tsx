import { Notice } from '@/design/parts/Notice'
import { copy } from './copy'
import type { Act } from './store'

/** What has to be said of the last thing done here, or of the last look; nothing when all went as the page shows. */
export function LastAct({ act, outOfReach }: { act: Act | null; outOfReach: boolean }) {
  if (act?.came.state === 'unreached')
    return (
      <Notice tone="warn" title={copy.inDoubt.title} live="assertive">
        {copy.inDoubt.lines}
      </Notice>
    )
  return (
    <>
      {act?.came.state === 'refused' && (
        <Notice tone="warn" live="assertive">
          {copy.refused[act.came.refusal.code]}
        </Notice>
      )}
      {outOfReach && (
        <Notice tone="warn" live="polite">
          {copy.outOfReach}
        </Notice>
      )}
    </>
  )
}
