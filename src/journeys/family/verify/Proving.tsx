import { useState } from 'react'
import { Notice } from '@/design/parts/Notice'
import { Screen } from '@/design/parts/Screen'
import { StepUp } from '@/design/parts/StepUp'
import { keyFor } from '@/session/keys'
import { useStepUp } from '@/session/step-up'
import type { Bound } from '../application/answers'
import { binding, useApplication } from '../application/store'
import { stepOf } from '../application/walk'
import { copy as words } from './copy'

interface Props {
  /** The verification before ran out. */
  again: boolean
  onOutcome(bound: Bound | null): Promise<void>
}

/** 身份核验 for this one bind, named by its key; the token it gives is spent on it at once. */
export function Proving({ again, onOutcome }: Props) {
  const examined = useApplication((state) => state.examined)
  const bind = useApplication((state) => state.bind)
  const [key] = useState(() => keyFor(binding))
  const stepUp = useStepUp(key, async (token) => onOutcome(await bind(token)))
  const name = examined?.state === 'ready' ? examined.value.maskedName : ''
  return (
    <Screen title={words.title} step={stepOf('verify')} heading={words.heading}>
      {again && <Notice tone="warn">{words.again}</Notice>}
      <StepUp {...stepUp} lead={words.lead(name)} />
    </Screen>
  )
}
