import { useState } from 'react'
import { useAppearance } from '@/design/appearance'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Notice } from '@/design/parts/Notice'
import { Unheard } from '@/design/parts/Unheard'
import { goTo } from '@/platform/navigate'
import { type Came, useSharing } from '../sharing-store'
import type { BoundRelative } from '../store'
import { copy as words } from './copy'
import { oneSpending } from './SpendingMonths'
import type { SpendingLine } from './store'

interface Props {
  of: BoundRelative
  /** The spending that was pressed; null where none was. */
  picked: SpendingLine | null
  /** It is left alone after all. */
  onKeep(): void
  came: Came | null
  /** It is done: the page asks anew how the binding stands. */
  onDone(): void
}

/** 不是我家人花的: asked once more where the finger is, then nothing more is taken for this relative. */
export function Report({ of: { bindingId, maskedName, status, paused }, picked, onKeep, came, onDone }: Props) {
  const { callHotline } = useAppearance()
  const report = useSharing((state) => state.report)
  const [asks, setAsks] = useState(false)
  const { frozen, unknown, refused } = words

  if (paused || came?.state === 'ready')
    return (
      <ActionBar>
        <Button onPress={() => callHotline('12393')}>{frozen.call}</Button>
        <Button kind="text" onPress={() => goTo('family/limit', { bindingId })}>
          {frozen.resume}
        </Button>
      </ActionBar>
    )
  if (status !== 'ACTIVE') return null
  if (came?.state === 'refused')
    return (
      <Notice tone="info" title={refused.title}>
        {refused.line}
      </Notice>
    )
  const send = async () => {
    const answer = await report(bindingId, picked?.spendingId ?? null)
    if (answer.state === 'ready') onDone()
  }
  const keep = () => {
    setAsks(false)
    onKeep()
  }
  if (!asks && !picked)
    return (
      <ActionBar>
        <Button kind="secondary" onPress={() => setAsks(true)}>
          {words.report.open}
        </Button>
      </ActionBar>
    )
  return (
    <ActionBar>
      {came?.state === 'unreached' ? (
        <Unheard {...unknown} trouble={came.trouble} />
      ) : (
        <Notice tone="warn" title={words.report.title(maskedName)} live="assertive">
          {words.report.line(picked && oneSpending(picked))}
        </Notice>
      )}
      <Button kind="danger" onPress={send}>
        {words.report.confirm(maskedName)}
      </Button>
      <Button kind="secondary" onPress={keep}>
        {words.report.keep}
      </Button>
    </ActionBar>
  )
}
