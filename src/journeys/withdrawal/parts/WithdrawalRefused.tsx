import { useAppearance } from '@/design/appearance'
import { Notice } from '@/design/parts/Notice'
import { Refused } from '@/design/parts/Refused'
import type { Alternative, Way as Use } from '@/domain/withdrawal/alternatives'
import type { WithdrawalReason } from '@/domain/withdrawal/reason'
import { goTo } from '@/platform/navigate'
import { copy } from '../copy'
import { copy as words } from '../copy.asking'
import { noes } from '../copy.refused'
import type { Way } from '../copy.ways'
import type { SubmitRefusal } from '../stage'
import { useWithdrawal } from '../store'
import { Alternatives } from './Alternatives'

/** Ways forward that say the same as a use of the money. */
const alreadyNamed: Partial<Record<Alternative, Way['to']>> = {
  CARE: 'balance/overview',
  RESIDENT_FEE: 'contribution/people',
}

interface Props {
  refusal: SubmitRefusal
  reason: WithdrawalReason
  area: string
  /** The request already under way, where one was found. */
  underWay: string | null
  /** What the money is good for where it is, once the counter has said. */
  ways?: readonly Use[]
}

/** A no with its rule, its source, what to do instead, and the warning that belongs to every no about cash (R-P20). */
export function WithdrawalRefused({ refusal, reason, area, underWay, ways = [] }: Props) {
  const { callHotline } = useAppearance()
  const choose = useWithdrawal((state) => state.choose)
  const {
    tag,
    tone,
    title,
    reason: why,
    next,
  } = noes[refusal.code]({
    // After a death it is the late person's place that answers, and no page is told which it was.
    area: reason === 'DEATH' ? copy.placeOfLate : area,
    reason,
    because: copy.reasons[reason].because,
    papers: refusal.detail?.papers === undefined ? undefined : String(refusal.detail.papers),
  })

  const opening = ({ to, call, open }: Way) => {
    if (to === 'withdrawal/applicant')
      return () => {
        // Opened by a link, nobody has chosen a reason yet; who applies is asked about one.
        choose(reason)
        void goTo(to)
      }
    if (to) return () => void goTo(to)
    if (call) return () => callHotline(call)
    if (!open) return undefined
    return () => void (underWay ? goTo('withdrawal/progress', { requestId: underWay }) : goTo('records'))
  }
  // Said below, with its amount.
  const told = ways.map(({ use }) => alreadyNamed[use])

  return (
    <>
      <Refused
        tag={tag}
        tone={tone}
        title={title}
        reason={why}
        citation={refusal.citation}
        next={next
          .filter(({ to }) => to === undefined || !told.includes(to))
          .map((way) => ({ label: way.label, note: way.note, onPress: opening(way) }))}
      />
      <Notice tone="warn">{copy.scam}</Notice>
      <Alternatives ways={ways} title={words.alternatives.title} />
    </>
  )
}
