import { useEffect, useState } from 'react'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Notice } from '@/design/parts/Notice'
import { ResultPanel } from '@/design/parts/ResultPanel'
import { Screen } from '@/design/parts/Screen'
import { StepUp } from '@/design/parts/StepUp'
import { troubleWords } from '@/design/trouble-words'
import { declarationVerdict } from '@/domain/insurance/declaration'
import { formatYuan } from '@/domain/money'
import { page } from '@/entrance/page'
import { back, replaceWith, restartAt } from '@/platform/navigate'
import { keyFor } from '@/session/keys'
import { useStepUp } from '@/session/step-up'
import type { Offer } from '../answers'
import { copy } from '../copy'
import { usePurchase } from '../errand'
import { InsuranceRefused } from '../parts/InsuranceRefused'
import { useInsurance, write } from '../store'
import { waiting } from '../waiting'

const words = copy.verify

/** Proves who is asking, and pays. What nobody answered is asked after by its key, never paid again by itself (R-J07). */
export default page('insurance/verify', function Verify() {
  const { purchase } = usePurchase()
  const { sent, declared } = useInsurance((state) => state)
  const [again, setAgain] = useState(false)
  const arrived = sent?.state === 'ready' ? sent.value.coverId : null
  const offer = purchase.state === 'ready' ? purchase.value.offer : null
  const undeclared = sent === null && offer !== null && !declarationVerdict(offer.asks.length, declared).ok
  useEffect(() => {
    if (arrived) void restartAt('insurance/cover', { coverId: arrived })
    else if (undeclared) void replaceWith('insurance/health')
  }, [arrived, undeclared])

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
        <InsuranceRefused refusal={refusal} />
      </Screen>
    )
  if (!offer || undeclared) return <Screen title={words.title}>{waiting.check}</Screen>

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
      <Proof of={offer} onSend={() => setAgain(false)} />
    </Screen>
  )
})

/** Nobody answered: it is asked after, and only what never came is paid again. */
function Unanswered({ onAgain }: { onAgain(): void }) {
  const { sent, notArrived, lookAgain } = useInsurance((state) => state)
  const trouble = sent?.state === 'unreached' ? sent.trouble : undefined
  const told = trouble && troubleWords(trouble)
  const { title, lines, again } = notArrived ? words.never : words.unknown
  return (
    <Screen
      title={words.title}
      footer={
        <ActionBar>
          <Button onPress={notArrived ? onAgain : lookAgain}>{again}</Button>
          <Button kind="text" onPress={() => restartAt('insurance/overview')}>
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

function Proof({ of: { name, premium }, onSend }: { of: Offer; onSend(): void }) {
  const buy = useInsurance((state) => state.buy)
  const [key] = useState(() => keyFor(write))
  const session = useStepUp(
    key,
    (token) => {
      onSend()
      return buy(token, premium)
    },
    premium,
  )
  return <StepUp {...session} amount={premium} lead={words.lead(name)} confirm={words.confirm(formatYuan(premium))} />
}
