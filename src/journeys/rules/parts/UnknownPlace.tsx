import { useAppearance } from '@/design/appearance'
import { Refused } from '@/design/parts/Refused'
import { goTo } from '@/platform/navigate'
import { copy } from '../copy'

/** A place without rules of its own in our collection: nothing is guessed. */
export function UnknownPlace() {
  const { callHotline } = useAppearance()
  const { title, reason, nation, nationNote, ask, number } = copy.unknown
  return (
    <Refused
      title={title}
      reason={reason}
      next={[
        { label: nation, note: nationNote, onPress: () => goTo('rules/place', { code: '000000' }) },
        { label: ask, note: number, onPress: () => callHotline(number) },
      ]}
    />
  )
}
