import { useState } from 'react'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { ErrorSummary } from '@/design/parts/ErrorSummary'
import { Notice } from '@/design/parts/Notice'
import { Screen } from '@/design/parts/Screen'
import { Unheard } from '@/design/parts/Unheard'
import { Semantic } from '@/design/Semantic'
import { SignatureField } from '@/design/signature/SignatureField'
import { bindingCommitment } from '@/domain/consent'
import type { Signature } from '@/domain/signature'
import { page } from '@/entrance/page'
import { replaceWith } from '@/platform/navigate'
import { penOn } from '@/platform/pen'
import type { Examined } from '../application/answers'
import { PlaceNotice } from '../application/PlaceNotice'
import { useApplication } from '../application/store'
import { stepOf, useOnward, useStanding } from '../application/walk'
import { copy } from '../copy'
import { Newer } from '../notice/Newer'
import { waiting } from '../waiting'
import { copy as words } from './copy'
import { Letter } from './Letter'
import './sign.scss'

const blank: Signature = { kind: 'DRAWN', strokes: '' }

/** The commitment, signed by hand or by name. The counter looks at what was written and keeps a digest of it; the device keeps nothing. */
export default page('family/sign', function Sign() {
  const { draft, examined, signature: kept, sign } = useApplication((state) => state)
  const [signature, setSignature] = useState<Signature>(blank)
  const [answer, setAnswer] = useState<Examined | null>(null)
  const [missed, setMissed] = useState(0)
  const onward = useOnward('sign')
  const here = useStanding('sign')

  const empty = signature.kind === 'DRAWN' ? signature.strokes === '' : signature.name.trim() === ''
  const goOn = async () => {
    if (empty && kept) return onward()
    setMissed(missed + 1)
    setAnswer(null)
    if (empty) return
    const said = await sign(signature)
    setAnswer(said)
    if (said?.state === 'ready') await onward()
    else if (said?.state === 'refused' && !isAboutSigning(said)) await replaceWith('family/identity')
  }

  const error = missed === 0 ? undefined : faultOf(answer, empty)
  if (!here || examined?.state !== 'ready' || !draft.relation)
    return <Screen title={words.title}>{waiting.form}</Screen>
  const { value: relative } = examined
  if (relative.versions.commitment !== bindingCommitment)
    return (
      <Screen title={words.title} step={stepOf('sign')}>
        <Newer />
      </Screen>
    )
  const relation = copy.relations[draft.relation]
  return (
    <Screen
      title={words.title}
      step={stepOf('sign')}
      heading={words.heading}
      footer={
        <ActionBar>
          {answer?.state === 'unreached' && <Unheard trouble={answer.trouble} {...words.unreached} />}
          <Button onPress={goOn}>{words.goOn}</Button>
        </ActionBar>
      }
    >
      <ErrorSummary errors={error ? [{ field: 'signature', message: error }] : []} attempt={missed} />
      <Letter of={relative} relation={relation} />
      <PlaceNotice of={relative.place} />
      {kept && empty && (
        <Notice tone="good" live="polite">
          {words.kept}
        </Notice>
      )}
      <SignatureField
        signature={signature}
        error={error}
        penOn={penOn}
        onChange={(changed) => {
          setSignature(changed)
          setAnswer(null)
          setMissed(0)
        }}
      />
      <Semantic as="p" className="sign-letter__small">
        {words.keptNote}
      </Semantic>
    </Screen>
  )
})

const isAboutSigning = (said: Examined | null) => said?.state === 'refused' && said.refusal.code.startsWith('SIGNATURE')

function faultOf(said: Examined | null, empty: boolean): string | undefined {
  if (said?.state === 'refused' && said.refusal.code === 'SIGNATURE_OTHER') return words.faults.other
  return empty || isAboutSigning(said) ? words.faults.empty : undefined
}
