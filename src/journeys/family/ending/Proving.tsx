import { Notice } from '@/design/parts/Notice'
import { Screen } from '@/design/parts/Screen'
import { StepUp } from '@/design/parts/StepUp'
import type { UnbindReason } from '@/domain/family/ending'
import { useStepUp } from '@/session/step-up'
import { useSharing } from '../sharing-store'
import type { BoundRelative } from '../store'
import { copy as words } from './copy'

interface Props {
  of: BoundRelative
  reason: UnbindReason
  /** The proof before ran out. */
  again: boolean
}

/** 身份核验 for this one binding; the token it gives is spent on ending it at once. */
export function Proving({ of: { bindingId, maskedName }, reason, again }: Props) {
  const unbind = useSharing((state) => state.unbind)
  const stepUp = useStepUp(bindingId, async (stepUpToken) => {
    await unbind({ bindingId, reason, stepUpToken })
  })
  const { heading, lead, confirm } = words.verify
  return (
    <Screen title={words.title} heading={heading}>
      {again && <Notice tone="warn">{words.verify.again}</Notice>}
      <StepUp {...stepUp} lead={lead(maskedName)} confirm={confirm(maskedName)} />
    </Screen>
  )
}
