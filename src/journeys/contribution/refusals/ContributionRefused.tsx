import { useAppearance } from '@/design/appearance'
import { Refused } from '@/design/parts/Refused'
import type { Refusal } from '@/domain/refusal'
import { goTo, replaceWith } from '@/platform/navigate'
import { seeOwn } from './copy'
import type { Way } from './copy.ways'
import { toldBy, wordsFor } from './words'

interface Props {
  refusal: Refusal
  /** Whose fee of which year it was about; without it, there is no way back to the fee's page. */
  about?: { personId: string; year: number }
  /** Ways forward worked out for this very fee, in place of those of its kind. */
  ways?: readonly Way[] | null
}

/** A no of this journey: what it means, what it rests on, and each way forward as something to press. */
export function ContributionRefused({ refusal, about, ways }: Props) {
  const { callHotline } = useAppearance()
  const words = wordsFor(refusal.code)
  const told = toldBy(refusal)
  const own = ownOrder(refusal)
  const said = typeof refusal.detail?.bindingId === 'string' ? refusal.detail.bindingId : null

  const opening = ({ to, call }: Way): (() => void) | undefined => {
    if (call) return () => callHotline(call)
    if (to === 'quote') return about && (() => void replaceWith('contribution/quote', about))
    if (to === 'limit') return said ? () => void goTo('family/limit', { bindingId: said }) : undefined
    return to && (() => void goTo(to))
  }

  return (
    <Refused
      tag={words.tag}
      tone={words.tone}
      title={words.titleTold?.(told) ?? words.title}
      reason={words.reason(told)}
      citation={refusal.citation}
      next={[
        ...(own ? [{ label: seeOwn, onPress: () => void goTo('contribution/progress', { orderId: own }) }] : []),
        ...(ways ?? words.next).map((way) => ({ label: way.label, note: way.note, onPress: opening(way) })),
      ]}
    />
  )
}

/** The order a refusal is about, where it is the person's own. */
function ownOrder({ detail }: Refusal): string | null {
  return detail?.by === 'ME' && typeof detail.orderId === 'string' ? detail.orderId : null
}
