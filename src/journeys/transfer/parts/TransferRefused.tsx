import { useAppearance } from '@/design/appearance'
import { Refused } from '@/design/parts/Refused'
import { Semantic } from '@/design/Semantic'
import type { Refusal } from '@/domain/refusal'
import { goTo } from '@/platform/navigate'
import { noes, type RefusalCode } from '../copy.refused'
import { Conditions } from './Conditions'
import '../transfer.scss'

/** A no of this errand: what it means, what it rests on, which of the four conditions are met, and each way forward. */
export function TransferRefused({ refusal }: { refusal: Refusal<RefusalCode> }) {
  const { callHotline } = useAppearance()
  const { tag, tone, title, reason, next } = noes[refusal.code]
  return (
    <Semantic as="div" role="alert" className="transfer-stack">
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
      {refusal.detail?.stopped !== undefined && <Conditions met={refusal.detail} />}
    </Semantic>
  )
}
