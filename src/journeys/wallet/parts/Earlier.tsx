import { Notice } from '@/design/parts/Notice'
import { formatYuan } from '@/domain/money'
import { goTo } from '@/platform/navigate'
import { copy } from '../copy'
import { useWallet } from '../store'

const words = copy.overview

/** What became of a sending that was left before anybody had answered. */
export function Earlier() {
  const earlier = useWallet((wallet) => wallet.earlier)
  const look = useWallet((wallet) => wallet.look)
  const { asking, unreached, found, lost } = words.earlier
  if (earlier === null || earlier.state === 'refused') return null
  if (earlier.state === 'asking')
    return (
      <Notice tone="info" title={asking.title} live="polite">
        {asking.reason}
      </Notice>
    )
  if (earlier.state === 'unreached')
    return (
      <Notice
        tone="warn"
        title={unreached.title}
        live="polite"
        action={{ label: unreached.again, onPress: () => void look() }}
      >
        {unreached.reason}
      </Notice>
    )
  const sending = earlier.value
  if (!sending)
    return (
      <Notice tone="info" title={lost.title} live="polite">
        {lost.reason}
      </Notice>
    )
  return (
    <Notice
      tone="good"
      title={found.title}
      live="polite"
      action={{ label: found.go, onPress: () => void goTo('wallet/progress', { sendingId: sending.sendingId }) }}
    >
      {found.reason(sending.receiverMaskedName, formatYuan(sending.amount))}
    </Notice>
  )
}
