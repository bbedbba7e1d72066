import { useState } from 'react'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { ErrorSummary } from '@/design/parts/ErrorSummary'
import { Loaded } from '@/design/parts/Loaded'
import { Notice } from '@/design/parts/Notice'
import { Screen } from '@/design/parts/Screen'
import { Semantic } from '@/design/Semantic'
import { SignatureField } from '@/design/signature/SignatureField'
import { maskName } from '@/domain/identity/mask'
import { type Signature, signatureVerdict } from '@/domain/signature'
import { page } from '@/entrance/page'
import { penOn } from '@/platform/pen'
import { useErrand, useOnward } from '../errand'
import { stepOf } from '../stage'
import { useWithdrawal } from '../store'
import { waiting } from '../waiting'
import { copy } from './copy'
import { Letter } from './Letter'
import '../withdrawal.scss'

const blank: Signature = { kind: 'DRAWN', strokes: '' }

/** The application, signed by hand or by name. The counter keeps a digest of it; the device keeps nothing (decision 0019). */
export default page('withdrawal/sign', function Sign() {
  const { verdict, retry } = useErrand('withdrawal/sign')
  const { signature: kept, sending, sign } = useWithdrawal((state) => state)
  const [signature, setSignature] = useState<Signature>(blank)
  const [attempt, setAttempt] = useState(0)
  const onward = useOnward()

  const refused = sending?.state === 'refused' && sending.refusal.code.startsWith('SIGNATURE')
  const untouched = signature.kind === 'DRAWN' ? signature.strokes === '' : signature.name.trim() === ''
  const signer = verdict.state === 'ready' ? verdict.value.holderMaskedName : null
  const fault = attempt > 0 && !(untouched && kept) ? faultOf(signature, signer) : undefined
  const proceed = async () => {
    setAttempt(attempt + 1)
    if (untouched && kept && !refused) return onward()
    if (faultOf(signature, signer)) return
    sign(signature)
    await onward()
  }

  return (
    <Screen
      title={copy.title}
      step={stepOf('withdrawal/sign')}
      heading={copy.heading}
      footer={
        verdict.state === 'ready' && (
          <ActionBar>
            <Button onPress={proceed}>{copy.next}</Button>
          </ActionBar>
        )
      }
    >
      <ErrorSummary errors={fault ? [{ field: 'signature', message: fault }] : []} attempt={attempt} />
      <Loaded of={verdict} retry={retry} waiting={waiting.sign}>
        {(value) => (
          <>
            <Letter of={value} />
            {kept && untouched && !refused && (
              <Notice tone="good" live="polite">
                {copy.kept}
              </Notice>
            )}
            <SignatureField
              signature={signature}
              error={fault}
              penOn={penOn}
              onChange={(changed) => {
                setSignature(changed)
                setAttempt(0)
              }}
            />
            <Semantic as="p" className="withdrawal-small">
              {copy.keptNote}
            </Semantic>
          </>
        )}
      </Loaded>
    </Screen>
  )
})

/** A name is known here by its mask only: what does not even fit that is another's. The counter looks at all of it. */
function faultOf(signature: Signature, signer: string | null): string | undefined {
  const name = signature.kind === 'TYPED' ? signature.name.trim() : ''
  const verdict = signatureVerdict(signature, name)
  if (!verdict.ok) return copy.faults.empty
  return signature.kind === 'TYPED' && maskName(name) !== signer ? copy.faults.other : undefined
}
