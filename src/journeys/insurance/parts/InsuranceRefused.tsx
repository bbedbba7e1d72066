import { useAppearance } from '@/design/appearance'
import { Refused } from '@/design/parts/Refused'
import { Semantic } from '@/design/Semantic'
import type { Refusal } from '@/domain/refusal'
import { goTo } from '@/platform/navigate'
import { noes, type RefusalCode } from '../copy.refused'
import '../insurance.scss'

/** A no of this errand: what it means, what it rests on, and each way forward as something to press. */
export function InsuranceRefused({ refusal }: { refusal: Refusal<RefusalCode> }) {
  const { callHotline } = useAppearance()
  const { tag, tone, title, reason, next } = noes[refusal.code]
  return (
    <Semantic as="div" role="alert" className="insurance-stack">
      <Refused
        tag={tag}
        tone={tone}
        title={title}
        reason={reason}
        citation={refusal.citation}
        next={next.map(({ label, note, to, call }) => ({
          label,
          note,
          onPress: call ? () => callHotline(call) : to && (() => void goTo(to)),
        }))}
      />
    </Semantic>
  )
}
