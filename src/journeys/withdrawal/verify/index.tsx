import { useState } from 'react'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Loaded } from '@/design/parts/Loaded'
import { Notice } from '@/design/parts/Notice'
import { ResultPanel } from '@/design/parts/ResultPanel'
import { Screen } from '@/design/parts/Screen'
import { StepUp } from '@/design/parts/StepUp'
import { type Fen, formatYuan } from '@/domain/money'
import { page } from '@/entrance/page'
import { goTo, restartAt } from '@/platform/navigate'
import { keyFor } from '@/session/keys'
import { useStepUp } from '@/session/step-up'
import { copy } from '../copy'
import { useErrand } from '../errand'
import { WithdrawalRefused } from '../parts/WithdrawalRefused'
import { stepOf } from '../stage'
import { useWithdrawal } from '../store'
import { waiting } from '../waiting'

const { title, heading, lead, confirm, sending: underWay, unknown, expired } = copy.verify

/** Proves who is asking and sends the application. A lost reply is asked after with the same key, never sent as a new one. */
export default page('withdrawal/verify', function Verify() {
  const { verdict, retry } = useErrand('withdrawal/verify')
  const sending = useWithdrawal((state) => state.sending)
  const payee = useWithdrawal((state) => state.payee)
  const reason = useWithdrawal((state) => state.draft.reason)
  const openRequest = useWithdrawal((state) => state.underWay)
  const resend = useWithdrawal((state) => state.resend)
  const finish = useFinish()

  if (sending?.state === 'asking' || sending?.state === 'ready')
    return (
      <Screen
        title={title}
        footer={
          <ActionBar>
            <Button kind="text" onPress={() => goTo('records')}>
              {unknown.leave}
            </Button>
          </ActionBar>
        }
      >
        <ResultPanel tone="wait" {...underWay} />
      </Screen>
    )

  if (sending?.state === 'unreached')
    return (
      <Screen
        title={title}
        footer={
          <ActionBar>
            <Button onPress={() => resend().then(finish)}>{unknown.again}</Button>
            <Button kind="text" onPress={() => goTo('records')}>
              {unknown.leave}
            </Button>
          </ActionBar>
        }
      >
        <ResultPanel tone="wait" title={unknown.title} lines={unknown.lines} />
      </Screen>
    )

  const refusal = sending?.state === 'refused' ? sending.refusal : null
  if (refusal && refusal.code !== 'STEP_UP_NEEDED' && reason)
    return (
      <Screen title={title}>
        <WithdrawalRefused refusal={refusal} reason={reason} area={copy.yourPlace} underWay={openRequest} />
      </Screen>
    )

  return (
    <Screen title={title} step={stepOf('withdrawal/verify')} heading={heading}>
      {refusal && (
        <Notice tone="warn" live="assertive">
          {expired}
        </Notice>
      )}
      <Loaded of={verdict} retry={retry} waiting={waiting.verify}>
        {({ amount }) => payee && <Proof amount={amount} />}
      </Loaded>
    </Screen>
  )
})

/** Drawn anew for each try, so that each has the key now in force as its subject. */
function Proof({ amount }: { amount: Fen }) {
  const submit = useWithdrawal((state) => state.submit)
  const finish = useFinish()
  const [key] = useState(() => keyFor('withdraw'))
  const session = useStepUp(key, (token) => submit(token).then(finish))
  return <StepUp {...session} amount={amount} lead={lead} confirm={confirm(formatYuan(amount))} />
}

/** Opens the request once there is one; the form behind is forgotten, so that 返回 cannot lead into it (R-J07). */
function useFinish(): () => Promise<void> {
  const accepted = useWithdrawal((state) => state.accepted)
  return async () => {
    const requestId = accepted()
    if (requestId) await restartAt('withdrawal/progress', { requestId })
  }
}
