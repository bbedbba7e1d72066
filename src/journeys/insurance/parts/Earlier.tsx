import { Notice } from '@/design/parts/Notice'
import { goTo } from '@/platform/navigate'
import { copy } from '../copy'
import { useInsurance } from '../store'

/** What became of a purchase that was left before anybody had answered. */
export function Earlier() {
  const earlier = useInsurance((state) => state.earlier)
  const look = useInsurance((state) => state.look)
  const { asking, unreached, found, lost } = copy.overview.earlier
  if (earlier === null || earlier.state === 'refused') return null
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
  const cover = earlier.state === 'ready' ? earlier.value : null
  if (cover)
    return (
      <Notice
        tone="good"
        title={found.title}
        live="polite"
        action={{ label: found.go, onPress: () => void goTo('insurance/cover', { coverId: cover.coverId }) }}
      >
        {found.reason(cover.name)}
      </Notice>
    )
  const { title, reason } = earlier.state === 'asking' ? asking : lost
  return (
    <Notice tone="info" title={title} live="polite">
      {reason}
    </Notice>
  )
}
