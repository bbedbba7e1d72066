import { useEffect, useState } from 'react'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Notice } from '@/design/parts/Notice'
import { ResultPanel } from '@/design/parts/ResultPanel'
import { Screen } from '@/design/parts/Screen'
import { StepUp } from '@/design/parts/StepUp'
import { troubleWords } from '@/design/trouble-words'
import { page } from '@/entrance/page'
import { back, replaceWith, restartAt } from '@/platform/navigate'
import { keyFor } from '@/session/keys'
import { useStepUp } from '@/session/step-up'
import type { Checked } from '../answers'
import { copy } from '../copy'
import { TransferRefused } from '../parts/TransferRefused'
import { useTransfer, write } from '../store'
import { waiting } from '../waiting'

const words = copy.verify

/** Proves who is asking, and hands it in. What nobody answered is asked after, never sent again by itself. */
export default page('transfer/verify', function Verify() {
  const { checked, sent } = useTransfer((state) => state)
  const [again, setAgain] = useState(false)
  const arrived = sent?.state === 'ready' ? sent.value.transferId : null
  const astray = !arrived && sent === null && checked.state !== 'ready'
  useEffect(() => {
    if (arrived) void restartAt('transfer/progress', { transferId: arrived })
    else if (astray) void replaceWith('transfer/check')
  }, [arrived, astray])

  if (sent?.state === 'asking' || arrived)
    return (
      <Screen title={words.title}>
        <ResultPanel tone="wait" {...words.sending} />
      </Screen>
    )
  if (sent?.state === 'unreached' && !again) return <Unanswered onAgain={() => setAgain(true)} />
  const refusal = sent?.state === 'refused' ? sent.refusal : null
  if (refusal && refusal.code !== 'STEP_UP_NEEDED')
    return (
      <Screen title={words.title}>
        <TransferRefused refusal={refusal} />
      </Screen>
    )
  if (checked.state !== 'ready') return <Screen title={words.title}>{waiting.check}</Screen>

  return (
    <Screen
      title={words.title}
      step={{ at: 3, of: copy.steps }}
      heading={words.heading}
      footer={
        <ActionBar>
          <Button kind="text" onPress={back}>
            {words.cancel}
          </Button>
        </ActionBar>
      }
    >
      {refusal && (
        <Notice tone="warn" live="assertive">
          {words.lapsed}
        </Notice>
      )}
      <Proof of={checked.value} onSend={() => setAgain(false)} />
    </Screen>
  )
})

/** Nobody answered: it is asked after, and only what never came is handed in again. */
function Unanswered({ onAgain }: { onAgain(): void }) {
  const { sent, notArrived, lookAgain } = useTransfer((state) => state)
  const trouble = sent?.state === 'unreached' ? sent.trouble : undefined
  const told = trouble && troubleWords(trouble)
  const { title, lines, again } = notArrived ? words.never : words.unknown
  return (
    <Screen
      title={words.title}
      footer={
        <ActionBar>
          <Button onPress={notArrived ? onAgain : lookAgain}>{again}</Button>
          <Button kind="text" onPress={() => restartAt('transfer/start')}>
            {notArrived ? words.cancel : words.unknown.leave}
          </Button>
        </ActionBar>
      }
    >
      <ResultPanel
        tone={notArrived ? 'plain' : 'wait'}
        title={told?.title ?? title}
        lines={told ? [told.lead, ...lines] : lines}
      />
    </Screen>
  )
}

function Proof({ of: { fromName, toName }, onSend }: { of: Checked; onSend(): void }) {
  const submit = useTransfer((state) => state.submit)
  const [key] = useState(() => keyFor(write))
  const session = useStepUp(key, (token) => {
    onSend()
    return submit(token)
  })
  return <StepUp {...session} lead={words.lead(copy.route(fromName, toName))} confirm={words.confirm} />
}
