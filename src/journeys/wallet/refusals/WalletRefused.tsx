import { useAppearance } from '@/design/appearance'
import { Refused } from '@/design/parts/Refused'
import { Semantic } from '@/design/Semantic'
import type { Refusal } from '@/domain/refusal'
import { goTo } from '@/platform/navigate'
import { toldBy, wordsFor } from './words'

/** A no of this errand: what it means, what it rests on, and each way forward as something to press. Read out when it appears. */
export function WalletRefused({ refusal }: { refusal: Refusal }) {
  const { callHotline } = useAppearance()
  const { tag, tone, title, reason, next } = wordsFor(refusal.code)
  return (
    <Semantic as="div" role="alert" className="wallet-stack">
      <Refused
        tag={tag}
        tone={tone}
        title={title}
        reason={reason(toldBy(refusal))}
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
