import { useState } from 'react'
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
  const { reconsider, examine, mend: mending } = useApplication((state) => state)
  const [busy, setBusy] = useState(false)
  const outdated = refusal.code === 'VERSION_OUTDATED'
  const mend = () => {
    reconsider()
    return replaceWith('family/identity')
  }
  // Nothing else has changed: from the new wording, ticked, the way leads back to 核对.
  const readAnew = async () => {
    setBusy(true)
    const answer = await examine()
    mending(true)
    await replaceWith(answer?.state === 'ready' ? 'family/consent' : 'family/identity')
  }
  return (
    <Screen
      title={words.title}
      footer={
        <ActionBar>
          {outdated ? (
            <Button busy={busy} onPress={readAnew}>
              {words.readAnew}
            </Button>
          ) : (
            <Button onPress={mend}>{words.mend}</Button>
          )}
        </ActionBar>
      }
    >
      <FamilyRefused refusal={refusal} />
    </Screen>
  )
}
