import { useState } from 'react'
import { identity } from '../copy.identity'
import { lengthOf } from '../typing'
import { ActionBar } from './ActionBar'
import { Button } from './Button'
import { Card } from './Card'
import { Notice } from './Notice'
import { type StepUpProblem, StepUpTrouble } from './StepUpTrouble'
import { TextField } from './TextField'

interface Props {
  maskedPhone: string
  rehearsalCode: string | null
  error: StepUpProblem | null
  onCode(code: string): Promise<void>
  onAgain(): Promise<void>
  onOther?(): void
  confirm?: string
}

/** The code by text message: one field, which may be pasted into, and its error beside it. */
export function StepUpCode({ maskedPhone, rehearsalCode, error, onCode, onAgain, onOther, confirm }: Props) {
  const copy = identity.code
  const [code, setCode] = useState('')
  const [short, setShort] = useState(false)
  const locked = error === 'TOO_MANY_TRIES'

  const send = async () => {
    const whole = code.length === lengthOf('code')
    setShort(!whole)
    if (whole) await onCode(code)
  }
  const wrong = short ? copy.short : error === 'CODE_WRONG' ? copy.wrong : undefined

  return (
    <>
      <StepUpTrouble error={error} locked={copy.locked} />
      {!locked && rehearsalCode !== null && (
        <Notice tone="info" title={copy.rehearsal(rehearsalCode)}>
          {copy.notSent}
        </Notice>
      )}
      {!locked && (
        <Card>
          <TextField
            name="code"
            kind="code"
            label={copy.label}
            hint={(rehearsalCode === null ? copy.sent : copy.wouldBeSent)(maskedPhone)}
            error={wrong}
            value={code}
            onChange={(typed) => {
              setCode(typed)
              setShort(false)
            }}
          />
        </Card>
      )}
      <ActionBar>
        {locked ? (
          <Button onPress={onAgain}>{copy.again}</Button>
        ) : (
          <Button onPress={send}>{confirm ?? copy.confirm}</Button>
        )}
        {onOther && (
          <Button kind="secondary" onPress={onOther}>
            {copy.other}
          </Button>
        )}
      </ActionBar>
    </>
  )
}
