import { useState } from 'react'
import { Loaded } from '@/design/parts/Loaded'
import { Notice } from '@/design/parts/Notice'
import { RadioList } from '@/design/parts/RadioList'
import { Refused } from '@/design/parts/Refused'
import { Screen } from '@/design/parts/Screen'
import { refundReasons } from '@/domain/contribution/refund'
import { formatYuan } from '@/domain/money'
import { page } from '@/entrance/page'
import { goTo } from '@/platform/navigate'
import { asking } from '@/session/loadable'
import { useOnShow } from '@/session/on-show'
import { ContributionRefused } from '../refusals/ContributionRefused'
import { type Refunds, useUndo } from '../undo/store'
import { waiting } from '../waiting'
import { Answer } from './Answer'
import { copy } from './copy'

/** 能不能退费: the local rule, asked by the reason a person has. Reads only; a refund itself is the tax office's to grant (U-06). */
export default page('contribution/refund', function Refund({ orderId }) {
  const about = useUndo((state) => state.orderId)
  const asked = useUndo((state) => state.refunds)
  const askRefunds = useUndo((state) => state.askRefunds)
  const ask = () => void askRefunds(orderId)
  useOnShow(ask)
  const refunds = about === orderId ? asked : asking
  const paid = refunds.state === 'ready' && refunds.value.nothing === null ? refunds.value : null

  return (
    <Screen
      title={copy.title}
      heading={paid ? copy.heading : undefined}
      lead={paid ? copy.lead(paid.maskedName, paid.year, formatYuan(paid.amount)) : undefined}
    >
      <Loaded of={refunds} retry={ask} waiting={waiting.refund} refused={(no) => <ContributionRefused refusal={no} />}>
        {(value) => (value.nothing === null ? <Tool of={value} /> : <Nothing of={value} />)}
      </Loaded>
    </Screen>
  )
})

function Tool({ of: refunds }: { of: Refunds }) {
  const [reason, setReason] = useState<string | null>(null)
  const verdict = refunds.verdicts.find((candidate) => candidate.reason === reason)
  return (
    <>
      {refunds.undoable && (
        <Notice
          tone="good"
          title={copy.sooner.title}
          action={{
            label: copy.sooner.go,
            onPress: () => void goTo('contribution/undo', { orderId: refunds.orderId }),
          }}
        >
          {copy.sooner.reason}
        </Notice>
      )}
      <RadioList
        name="reason"
        label={copy.question}
        options={refundReasons.map((value) => ({
          value,
          label: copy.reasons[value].label,
          note: copy.reasons[value].note,
        }))}
        value={reason}
        onChange={setReason}
      />
      {verdict && <Answer of={refunds} verdict={verdict} />}
    </>
  )
}

/** Nothing was taken, or nothing of one's own: there is nothing to give back. */
function Nothing({ of: { orderId, nothing } }: { of: Refunds }) {
  const { notPaid, free } = copy
  const told = nothing === 'FREE' ? free : notPaid
  return (
    <Refused
      tag={told.tag}
      tone="info"
      title={told.title}
      reason={told.reason}
      next={[{ label: notPaid.go, onPress: () => void goTo('contribution/progress', { orderId }) }]}
    />
  )
}
