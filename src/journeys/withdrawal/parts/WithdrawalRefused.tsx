import { useAppearance } from '@/design/appearance'
import { Notice } from '@/design/parts/Notice'
import { Refused } from '@/design/parts/Refused'
import type { WithdrawalReason } from '@/domain/withdrawal/reason'
import { goTo } from '@/platform/navigate'
import { copy } from '../copy'
import { noes, type Way } from '../copy.refused'
import type { SubmitRefusal } from '../stage'

interface Props {
  refusal: SubmitRefusal
  reason: WithdrawalReason
  area: string
  /** The request already under way, where one was found. */
  underWay: string | null
}

/** A no with its rule, its source, what to do instead, and the warning that belongs to every no about cash (R-P20). */
export function WithdrawalRefused({ refusal, reason, area, underWay }: Props) {
  const { callHotline } = useAppearance()
  const {
    tag,
    tone,
    title,
    reason: why,
    next,
  } = noes[refusal.code]({ area, reason, because: copy.reasons[reason].because })

  const opening = ({ to, call, open }: Way) => {
    if (to) return () => void goTo(to)
    if (call) return () => callHotline(call)
    if (!open) return undefined
    return () => void (underWay ? goTo('withdrawal/progress', { requestId: underWay }) : goTo('records'))
  }

  return (
    <>
      <Refused
        tag={tag}
        tone={tone}
        title={title}
        reason={why}
        citation={refusal.citation}
        next={next.map((way) => ({ label: way.label, note: way.note, onPress: opening(way) }))}
      />
      <Notice tone="warn">{copy.scam}</Notice>
    </>
  )
}
