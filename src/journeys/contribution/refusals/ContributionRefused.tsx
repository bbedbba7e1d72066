import { useAppearance } from '@/design/appearance'
import { Refused } from '@/design/parts/Refused'
import type { Refusal } from '@/domain/refusal'
import { goTo, replaceWith } from '@/platform/navigate'
import { seeOwn, type Way } from './copy'
import { toldBy, wordsFor } from './words'

interface Props {
  refusal: Refusal
  /** Whose fee of which year it was about; without it, there is no way back to the fee's page. */
  about?: { personId: string; year: number }
}

/** A no of this journey: what it means, what it rests on, and each way forward as something to press. */
export function ContributionRefused({ refusal, about }: Props) {
  const { callHotline } = useAppearance()
  const words = wordsFor(refusal.code)
  const told = toldBy(refusal)
  const own = ownOrder(refusal)

  const opening = ({ to, call }: Way): (() => void) | undefined => {
    if (call) return () => callHotline(call)
    if (to === 'quote') return about && (() => void replaceWith('contribution/quote', about))
    return to && (() => void goTo(to))
  }

  return (
    <Refused
      tag={words.tag}
      title={words.titleTold?.(told) ?? words.title}
      reason={words.reason(told)}
      citation={refusal.citation}
      next={[
        ...(own ? [{ label: seeOwn, onPress: () => void goTo('contribution/progress', { orderId: own }) }] : []),
        ...words.next.map((way) => ({ label: way.label, note: way.note, onPress: opening(way) })),
      ]}
    />
  )
}

/** The order a refusal is about, where it is the person's own. */
function ownOrder({ detail }: Refusal): string | null {
  return detail?.by === 'ME' && typeof detail.orderId === 'string' ? detail.orderId : null
}
