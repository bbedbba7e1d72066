import { useState } from 'react'
import { Button } from '@/design/parts/Button'
import { Notice } from '@/design/parts/Notice'
import { StepUp } from '@/design/parts/StepUp'
import { useStepUp } from '@/session/step-up'
import { type Revealed, useReceipts } from '../receipt-store'
import { copy } from './copy'

const words = copy.reveal

interface Props {
  orderId: string
  onRevealed(revealed: Revealed): void
  onCancel(): void
}

/** Proves the payer before anything is unmasked; nothing is paid by it. */
export function Revealing({ orderId, onRevealed, onCancel }: Props) {
  const reveal = useReceipts((state) => state.reveal)
  const [failed, setFailed] = useState<string | null>(null)
  const stepUp = useStepUp(`receipt-${orderId}`, async (token) => {
    const answer = await reveal(orderId, token)
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
