import { useWalk } from '@/session/walk'
import { Walking } from './walking'

/** Where one is in the walk that is on, with its ways on and back. Stands above the screen and scrolls away with it; `here` is the page's own address. */
export function WalkBar({ here }: { here: string | null }) {
  const walk = useWalk()
  return walk && <Walking walk={walk} off={here !== walk.address} />
}
