import { useState } from 'react'
import { Button } from '@/design/parts/Button'
import { Notice } from '@/design/parts/Notice'
import { Screen } from '@/design/parts/Screen'
import { StepUp } from '@/design/parts/StepUp'
import { Unheard } from '@/design/parts/Unheard'
import type { Trouble } from '@/domain/loadable'
import { keyFor } from '@/session/keys'
import { useStepUp } from '@/session/step-up'
import type { Bound } from '../application/answers'
import { binding, useApplication } from '../application/store'
import { stepOf } from '../application/walk'
import { copy as words } from './copy'
import { OtherWays } from './OtherWays'

interface Props {
  /** The verification before ran out. */
  again: boolean
  /** The bind before was turned away unserved. */
  trouble?: Trouble | undefined
  onOutcome(bound: Bound | null): Promise<void>
}

/** 身份核验 for this one bind, named by its key; the token it gives is spent on it at once. */
export function Proving({ again, trouble, onOutcome }: Props) {
  const examined = useApplication((state) => state.examined)
  const bind = useApplication((state) => state.bind)
  const [key] = useState(() => keyFor(binding))
  const stepUp = useStepUp(key, async (token) => onOutcome(await bind(token)))
  const [elsewise, setElsewise] = useState(false)
  const relative = examined?.state === 'ready' ? examined.value : null
  const name = relative?.maskedName ?? ''
  if (elsewise) {
    const phone = stepUp.challenge.state === 'ready' ? stepUp.challenge.value.maskedPhone : null
    return <OtherWays phone={phone} onBack={() => setElsewise(false)} onOutcome={onOutcome} />
  }
  return (
    <Screen title={words.title} step={stepOf('verify')} heading={words.heading}>
      {again && <Notice tone="warn">{words.again}</Notice>}
      {trouble && <Unheard trouble={trouble} />}
      {relative?.minor && (
        <Notice tone="info" title={words.guardian.title(name)}>
          {words.guardian.body}
        </Notice>
      )}
      <StepUp {...stepUp} lead={words.lead(name)} />
      {stepUp.challenge.state !== 'asking' && (
        <Button kind="text" onPress={() => setElsewise(true)}>
          {words.cannot}
        </Button>
      )}
    </Screen>
  )
}
