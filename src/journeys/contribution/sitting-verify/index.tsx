import { useEffect, useState } from 'react'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Card } from '@/design/parts/Card'
import { Loaded } from '@/design/parts/Loaded'
import { Notice } from '@/design/parts/Notice'
import { Refused } from '@/design/parts/Refused'
import { ResultPanel } from '@/design/parts/ResultPanel'
import { Screen } from '@/design/parts/Screen'
import { StepUp } from '@/design/parts/StepUp'
import { SummaryList } from '@/design/parts/SummaryList'
import { Unreached } from '@/design/parts/Unreached'
import { type Fen, formatYuan } from '@/domain/money'
import { page } from '@/entrance/page'
import { back, replaceWith, restartAt } from '@/platform/navigate'
import { useOnShow } from '@/session/on-show'
import { useStepUp } from '@/session/step-up'
import { copy as shared } from '../copy'
import { ContributionRefused } from '../refusals/ContributionRefused'
import { copy } from '../sitting/copy'
import { openOrders } from '../sitting/standing'
import { type Sitting, useSittingOf } from '../sitting-store'
import { waiting } from '../waiting'

const words = { ...shared.verify, ...copy.verify }

/** 身份核验 once for all of them, and the confirmation that sets the money aside. Once sent there is no way back to a form (R-J07). */
export default page('contribution/sitting-verify', function SittingVerify({ sittingId }) {
  const { sitting, inDoubt, refusal, trouble, open, confirm } = useSittingOf(sittingId)
  const [sending, setSending] = useState(false)
  const [sent, setSent] = useState(false)
  // One that was turned away with its question is still good for it.
  const [proof, setProof] = useState('')
  useOnShow(() => void open(sittingId))
  const send = async (token: string) => {
    setProof(token)
    setSending(true)
    setSent(true)
    await confirm(token)
    setSending(false)
  }

  const known = sitting.state === 'ready' ? sitting.value : null
  const movedOn = (sent && inDoubt) || known?.confirmed === true
  useEffect(() => {
    if (movedOn) void (sent ? restartAt : replaceWith)('contribution/sitting-results', { sittingId })
  }, [movedOn, sent, sittingId])

  const expired = refusal?.code === 'ORDER_EXPIRED' || (known !== null && !movedOn && openOrders(known).length === 0)
  return (
    <Screen
      title={words.title}
      heading={sitting.state === 'refused' || expired ? undefined : words.heading}
      footer={
        !sending &&
        !movedOn &&
        sitting.state !== 'refused' && (
          <ActionBar>
            <Button kind="text" onPress={back}>
              {words.cancel}
            </Button>
          </ActionBar>
        )
      }
    >
      <Loaded
        of={sitting}
        retry={() => void open(sittingId)}
        waiting={waiting.verify}
        refused={(no) => <ContributionRefused refusal={no} />}
      >
        {(value) => {
          if (sending || movedOn) return <ResultPanel tone="wait" title={words.sending} lines={[words.sendingNote]} />
          if (expired) return <Expired year={value.year} />
          if (trouble) return <Unreached trouble={trouble} onRetry={() => void send(proof)} />
          return (
            <>
              {refusal?.code === 'STEP_UP_NEEDED' && (
                <Notice tone="warn" live="assertive">
                  {words.tokenLapsed}
                </Notice>
              )}
              <Proof sitting={value} onProved={send} />
            </>
          )
        }}
      </Loaded>
    </Screen>
  )
})

interface ProofProps {
  sitting: Sitting
  onProved(token: string): Promise<void>
}

/** Asked for once the sum is known: the proof answers for it. */
function Proof({ sitting: { sittingId, year, total, ...sitting }, onProved }: ProofProps) {
  const { open: look } = useSittingOf(sittingId)
  const open = openOrders(sitting)
  const stepUp = useStepUp(sittingId, onProved, total > 0 ? total : null)

  // A proof lapses long before the orders do, but both may have: nobody proves themselves twice to hear that.
  const tooLate = stepUp.error === 'LAPSED'
  useEffect(() => {
    if (tooLate) void look(sittingId)
  }, [tooLate, look, sittingId])

  const yuan = (amount: Fen) => shared.yuan(formatYuan(amount))
  return (
    <>
      <Card title={words.people}>
        <SummaryList
          rows={open.map(({ maskedName, relation, amount }) => ({
            label: shared.person(maskedName, relation),
            value: yuan(amount),
          }))}
        />
      </Card>
      <StepUp
        {...stepUp}
        lead={(total > 0 ? words.lead : words.leadNothing)(open.length, year)}
        amount={total}
        confirm={(total > 0 ? words.confirm : words.confirmNothing)(open.length, formatYuan(total))}
      />
    </>
  )
}

function Expired({ year }: { year: number }) {
  return (
    <Refused
      title={words.expired.title}
      reason={words.expired.reason}
      next={[{ label: words.anew, onPress: () => void replaceWith('contribution/sitting', { year }) }]}
    />
  )
}
