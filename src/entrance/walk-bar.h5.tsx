import { type ComponentType, lazy, Suspense } from 'react'
import { useWalk, type Walk } from '@/session/walk'

// Few people walk, and nobody should wait for their bar; without a network there is none, and nothing is broken.
const Walking = lazy<ComponentType<{ walk: Walk; off: boolean }>>(() =>
  import('./walking').then(
    ({ Walking }) => ({ default: Walking }),
    () => ({ default: () => null }),
  ),
)

/** As walk-bar.tsx, fetched when somebody walks. */
export function WalkBar({ here }: { here: string | null }) {
  const walk = useWalk()
  return (
    walk && (
      <Suspense fallback={null}>
        <Walking walk={walk} off={here !== walk.address} />
      </Suspense>
    )
  )
}
