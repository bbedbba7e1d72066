import { useState } from 'react'
import { Notice } from '@/design/parts/Notice'
import { StepUp } from '@/design/parts/StepUp'
import type { Fen } from '@/domain/money'
import { useStepUp } from '@/session/step-up'
import { copy } from './copy'
import { type Changed, useChange } from './store'

interface Props {
  amount: Fen
  /** What the counter said of the last proof, if it was too late. */
  lapsed: string | undefined
  onDone(came: Changed | null): Promise<void>
}

/** Proves the applicant before money is sent somewhere else. Drawn anew for each try, with the key now in force as its subject. */
export function Proof({ amount, lapsed, onDone }: Props) {
  const submit = useChange((state) => state.submit)
  const subject = useChange((state) => state.subject)
  const [key] = useState(subject)
  const session = useStepUp(key, (token) => submit(token).then(onDone))
  return (
    <>
      {lapsed && (
        <Notice tone="warn" live="assertive">
          {lapsed}
        </Notice>
      )}
      <StepUp {...session} amount={amount} lead={copy.proof} confirm={copy.confirm} />
    </>
  )
}
