import { useEffect, useState } from 'react'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Loaded } from '@/design/parts/Loaded'
import { Notice } from '@/design/parts/Notice'
import { ResultPanel } from '@/design/parts/ResultPanel'
import { Screen } from '@/design/parts/Screen'
import { StepUp } from '@/design/parts/StepUp'
import { Unreached } from '@/design/parts/Unreached'
import { formatYuan } from '@/domain/money'
import { page } from '@/entrance/page'
import { back, replaceWith, restartAt } from '@/platform/navigate'
import { useOnShow } from '@/session/on-show'
import { useStepUp } from '@/session/step-up'
import { copy } from '../copy'
import { useOrderOf } from '../order-store'
import { ContributionRefused } from '../refusals/ContributionRefused'
import type { Order } from '../store'
import { waiting } from '../waiting'

const words = copy.verify

/** 身份核验, then the one confirmation that moves money. Once it has been sent there is no way back to any form (R-J07). */
export default page('contribution/verify', function Verify({ orderId }) {
  const { order, refusal, trouble, inDoubt, open, submit } = useOrderOf(orderId)
  const [sending, setSending] = useState(false)
  const [sent, setSent] = useState(false)
  // One that was turned away with its question is still good for it.
  const [proof, setProof] = useState('')
  useOnShow(() => void open(orderId))
  const send = async (token: string) => {
    setProof(token)
    setSending(true)
    setSent(true)
    await submit(token)
    setSending(false)
  }
  const stepUp = useStepUp(orderId, send)

  // A proof lapses long before the order does, but both may have: nobody proves themselves twice to hear that.
  const tooLate = stepUp.error === 'LAPSED'
  useEffect(() => {
    if (tooLate) void open(orderId)
  }, [tooLate, open, orderId])

  const movedOn = (sent && inDoubt) || (order.state === 'ready' && order.value.status !== 'CREATED')
  useEffect(() => {
    if (movedOn) void (sent ? restartAt : replaceWith)('contribution/progress', { orderId })
  }, [movedOn, sent, orderId])

  const lapsed = refusal?.code === 'STEP_UP_NEEDED'
  const refusedFor = refusal && !lapsed ? refusal : null
  const leave = sending || movedOn || order.state === 'refused' ? null : words.cancel
  const proving = order.state !== 'refused' && !refusedFor

  return (
    <Screen
      title={words.title}
      step={proving ? { at: 4, of: 4 } : undefined}
      heading={proving ? words.heading : undefined}
      footer={
        leave && (
          <ActionBar>
            <Button kind="text" onPress={back}>
              {leave}
            </Button>
          </ActionBar>
        )
      }
    >
      <Loaded
        of={order}
        retry={() => void open(orderId)}
        waiting={waiting.verify}
        refused={(no) => <ContributionRefused refusal={no} />}
      >
        {(value) => {
          if (refusedFor) return <ContributionRefused refusal={refusedFor} about={value} />
          if (sending || movedOn) return <ResultPanel tone="wait" title={words.sending} lines={[words.sendingNote]} />
          if (trouble) return <Unreached trouble={trouble} onRetry={() => void send(proof)} />
          return (
            <>
              {lapsed && (
                <Notice tone="warn" live="assertive">
                  {words.tokenLapsed}
                </Notice>
              )}
              <StepUp {...stepUp} lead={leadFor(value)} amount={value.amount} confirm={confirmName(value)} />
            </>
          )
        }}
      </Loaded>
    </Screen>
  )
})

const leadFor = ({ maskedName, year, amount }: Order) =>
  (amount === 0 ? words.leadNothing : words.lead)(maskedName, year)

const confirmName = ({ amount }: Order) => (amount === 0 ? words.confirmNothing : words.confirm)(formatYuan(amount))
