import { useAppearance } from '@/design/appearance'
import { Refused } from '@/design/parts/Refused'
import { copy } from '../copy'

/** A place without rules of its own in our collection: nothing is guessed. */
export function UnknownPlace() {
  const { callHotline } = useAppearance()
  const { title, reason, ask, number } = copy.region.unknown
  return (
    <Refused title={title} reason={reason} next={[{ label: ask, note: number, onPress: () => callHotline(number) }]} />
  )
}
