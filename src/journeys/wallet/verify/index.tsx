import { useEffect, useState } from 'react'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Notice } from '@/design/parts/Notice'
import { ResultPanel } from '@/design/parts/ResultPanel'
import { Screen } from '@/design/parts/Screen'
import { StepUp } from '@/design/parts/StepUp'
import { troubleWords } from '@/design/trouble-words'
import type { Trouble } from '@/domain/loadable'
import { formatYuan } from '@/domain/money'
import { page } from '@/entrance/page'
import { back, replaceWith, restartAt } from '@/platform/navigate'
import { keyFor } from '@/session/keys'
import { useStepUp } from '@/session/step-up'
import type { Checked } from '../answers'
import { copy } from '../copy'
import { WalletRefused } from '../refusals/WalletRefused'
import { useWallet, writes } from '../store'
import { waiting } from '../waiting'

const words = copy.verify

/** Proves who is asking, and sends. What nobody answered is asked after by its key, never sent again by itself (R-J07). */
export default page('wallet/verify', function Verify() {
  const { checked, sent, notArrived, lookAgain } = useWallet((wallet) => wallet)
  const [again, setAgain] = useState(0)
  const arrived = sent?.state === 'ready' ? sent.value.sendingId : null
  const astray = !arrived && sent === null && checked?.state !== 'ready'
  useEffect(() => {
    if (arrived) void restartAt('wallet/progress', { sendingId: arrived })
    else if (astray) void replaceWith('wallet/send')
  }, [arrived, astray])

  if (sent?.state === 'asking' || arrived)
    return (
      <Screen title={words.title}>
        <ResultPanel tone="wait" {...words.sending} />
      </Screen>
    )
  if (sent?.state === 'unreached' && again === 0)
    return notArrived ? (
      <Screen
        title={words.title}
        footer={
          <ActionBar>
            <Button onPress={() => setAgain(1)}>{words.notArrived.again}</Button>
            <Button kind="text" onPress={() => restartAt('wallet/overview')}>
              {words.cancel}
            </Button>
          </ActionBar>
        }
      >
        <NotSent trouble={sent.trouble} />
      </Screen>
    ) : (
      <Screen
        title={words.title}
        footer={
          <ActionBar>
            <Button onPress={lookAgain}>{words.unknown.again}</Button>
            <Button kind="text" onPress={() => restartAt('wallet/overview')}>
              {words.unknown.leave}
            </Button>
          </ActionBar>
        }
      >
        <ResultPanel tone="wait" title={words.unknown.title} lines={words.unknown.lines} />
      </Screen>
    )
  const refusal = sent?.state === 'refused' ? sent.refusal : null
  if (refusal && refusal.code !== 'STEP_UP_NEEDED')
    return (
      <Screen title={words.title}>
        <WalletRefused refusal={refusal} />
      </Screen>
    )
  if (checked?.state !== 'ready') return <Screen title={words.title}>{waiting.check}</Screen>

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
      <Proof of={checked.value} onSend={() => setAgain(0)} />
    </Screen>
  )
})

/** It never came, or was turned away: either way no money moved. */
function NotSent({ trouble }: { trouble?: Trouble }) {
  const { title, lines } = words.notArrived
  if (!trouble) return <ResultPanel tone="plain" title={title} lines={lines} />
  const told = troubleWords(trouble)
  return <ResultPanel tone="plain" title={told.title} lines={[told.lead, ...lines]} />
}

/** The proof answers for the key and the amount: a proof for another sum is worth nothing at the counter. */
function Proof({ of: { amount, receiverMaskedName }, onSend }: { of: Checked; onSend(): void }) {
  const send = useWallet((wallet) => wallet.send)
  const [key] = useState(() => keyFor(writes.send))
  const session = useStepUp(
    key,
    (token) => {
      onSend()
      return send(token, amount)
    },
    amount,
  )
  return (
    <StepUp
      {...session}
      amount={amount}
      lead={words.lead(receiverMaskedName)}
      confirm={words.confirm(formatYuan(amount))}
    />
  )
}
