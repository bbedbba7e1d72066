import { useAppearance } from '@/design/appearance'
import { Notice } from '@/design/parts/Notice'
import { formatDay, formatMoment } from '@/domain/calendar'
import { mayReturn } from '@/domain/family/ending'
import { goTo } from '@/platform/navigate'
import type { BoundRelative } from '../store'
import { copy } from './copy'

/** What stands in the way of using this binding, or soon will: paused, about to end, or ended and why. */
export function Standing({ of }: { of: BoundRelative }) {
  const { callHotline } = useAppearance()
  const { bindingId, status, paused, reportedAt, daysLeft, to, ended } = of
  if (ended)
    return (
      <Notice
        tone="info"
        title={copy.ended.title}
        action={mayReturn(ended) ? { label: copy.ended.again, onPress: () => void goTo('family/start') } : undefined}
      >
        {wordsOf(ended)(formatDay(ended.on))}
      </Notice>
    )
  if (status !== 'ACTIVE') return null
  const change = (label: string) => ({ label, onPress: () => void goTo('family/limit', { bindingId }) })
  const still = stillOf(of)
  return (
    <>
      {still && (
        <Notice
          tone="warn"
          title={copy.still[still].title}
          action={{ label: copy.still.call, onPress: () => callHotline('12393') }}
        >
          {copy.still[still].line}
        </Notice>
      )}
      {paused && (
        <Notice tone="warn" title={copy.paused.title} action={change(copy.paused.resume)}>
          {reportedAt ? copy.paused.reported(formatMoment(reportedAt)) : copy.paused.line}
        </Notice>
      )}
      {daysLeft !== null && to && (
        <Notice tone="warn" title={copy.expiring.title(daysLeft)} action={change(copy.expiring.renew)}>
          {copy.expiring.line(formatDay(to))}
        </Notice>
      )}
    </>
  )
}

/** Somebody's account or insurance keeps every use back, not only one; what is paused has a notice of its own. */
const stillOf = ({ capabilities }: BoundRelative) =>
  (['ACCOUNT_FROZEN', 'SHARER_STOPPED', 'MEMBER_STOPPED'] as const).find((ground) =>
    capabilities.some(({ why }) => why === ground),
  )

/** What the sharer reported themselves is said as their word: nobody registered it. */
const wordsOf = ({ why, reason }: NonNullable<BoundRelative['ended']>) =>
  (why === 'ASKED' && reason && copy.ended.said[reason]) || copy.ended.reasons[why]
