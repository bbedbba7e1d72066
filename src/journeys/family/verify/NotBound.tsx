import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Screen } from '@/design/parts/Screen'
import type { Refusal } from '@/domain/refusal'
import { replaceWith } from '@/platform/navigate'
import { useApplication } from '../application/store'
import { FamilyRefused } from '../refusals/FamilyRefused'
import { copy as words } from './copy'

/** The counter said no to the bind itself: something changed since the examination. Everything typed is still there. */
export function NotBound({ refusal }: { refusal: Refusal }) {
  const reconsider = useApplication((state) => state.reconsider)
  const mend = () => {
    reconsider()
    return replaceWith('family/identity')
  }
  return (
    <Screen
      title={words.title}
      footer={
        <ActionBar>
          <Button onPress={mend}>{words.mend}</Button>
        </ActionBar>
      }
    >
      <FamilyRefused refusal={refusal} />
    </Screen>
  )
}
