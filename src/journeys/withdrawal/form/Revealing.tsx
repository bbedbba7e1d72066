import { useState } from 'react'
import { Button } from '@/design/parts/Button'
import { Notice } from '@/design/parts/Notice'
import { StepUp } from '@/design/parts/StepUp'
import { useStepUp } from '@/session/step-up'
import { copy } from './copy'
import { type Revealed, useForms } from './store'

const words = copy.reveal

interface Props {
  requestId: string
  onRevealed(revealed: Revealed): void
  onCancel(): void
}

/** Proves the applicant before anything is unmasked; nothing is paid by it. */
export function Revealing({ requestId, onRevealed, onCancel }: Props) {
  const reveal = useForms((state) => state.reveal)
  const [failed, setFailed] = useState<string | null>(null)
  const stepUp = useStepUp(`form-${requestId}`, async (token) => {
    const answer = await reveal(requestId, token)
    if (answer.state === 'ready') onRevealed(answer.value)
    else setFailed(answer.state === 'unreached' ? words.unreached : words.lapsed)
  })
  const again = async () => {
    setFailed(null)
    await stepUp.onAgain()
  }
  return (
    <>
      {failed && (
        <Notice tone="warn" live="assertive">
          {failed}
        </Notice>
      )}
      <StepUp {...stepUp} onAgain={again} lead={words.lead} confirm={words.confirm} />
      <Button kind="text" onPress={onCancel}>
        {words.cancel}
      </Button>
    </>
  )
}
