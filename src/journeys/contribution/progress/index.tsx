import { useState } from 'react'
import { Notice } from '@/design/parts/Notice'
import { Screen } from '@/design/parts/Screen'
import { Unheard } from '@/design/parts/Unheard'
import { page } from '@/entrance/page'
import { useOnShow } from '@/session/on-show'
import { useOrderOf } from '../order-store'
import { ContributionRefused } from '../refusals/ContributionRefused'
import { waiting } from '../waiting'
import { Actions } from './Actions'
import { Body } from './Body'
import { copy } from './copy'
import { Outcome } from './Outcome'
import { panelOf } from './panel'
import { standingOf } from './standing'
import { usePolling } from './use-polling'

/** 缴费进度: everything after the confirmation, until there is nothing left to wait for. Survives a reload: it only reads. */
export default page('contribution/progress', function Progress({ orderId }) {
  const following = useOrderOf(orderId)
  const { order, silent, refusal, trouble, open, refresh, dispatch, revoke } = following
  const [sure, setSure] = useState(false)
  useOnShow(() => void open(orderId))
  const slow = usePolling(orderId)
  const standing = standingOf(following)

  return (
    <Screen
      title={copy.title}
      footer={
        standing && (
          <Actions
            standing={standing}
            sure={sure}
            onSure={setSure}
            onRefresh={refresh}
            onDispatch={dispatch}
            onRevoke={async () => {
              await revoke()
              setSure(false)
            }}
          />
        )
      }
    >
      {order.state === 'refused' && <ContributionRefused refusal={order.refusal} />}
      {order.state === 'asking' && waiting.progress}
      {standing && <Outcome panel={panelOf(standing, slow)} />}
      {standing && silent && standing.is !== 'UNREACHED' && standing.is !== 'IN_DOUBT' && (
        <Notice tone="warn" title={copy.silent.title} live="polite">
          {copy.silent.reason}
        </Notice>
      )}
      {trouble && <Unheard trouble={trouble} />}
      {refusal && <ContributionRefused refusal={refusal} />}
      {standing && <Body standing={standing} halted={refusal !== null} onRefresh={() => void refresh()} />}
    </Screen>
  )
})
