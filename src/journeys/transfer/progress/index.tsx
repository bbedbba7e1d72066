import { useState } from 'react'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Loaded } from '@/design/parts/Loaded'
import { Notice } from '@/design/parts/Notice'
import { Screen } from '@/design/parts/Screen'
import { formatYuan } from '@/domain/money'
import { page } from '@/entrance/page'
import { restartAt } from '@/platform/navigate'
import { useOnShow } from '@/session/on-show'
import { useTransferOf } from '../following'
import { TransferRefused } from '../parts/TransferRefused'
import { waiting } from '../waiting'
import { Body } from './Body'
import { copy } from './copy'

/** 转移进度: from the moment it is handed in to its end, with the real dates. Survives a reload: it only reads. */
export default page('transfer/progress', function Progress({ transferId }) {
  const { transfer, silent, taking, follow, cancel } = useTransferOf(transferId)
  const [asksToCancel, setAsksToCancel] = useState(false)
  const refresh = () => follow(transferId)
  useOnShow(() => void refresh())
  const found = transfer.state === 'ready' ? transfer.value : null
  const mayTakeBack = found?.cancellable && taking?.state !== 'unreached'

  const takeBack = async () => {
    await cancel()
    setAsksToCancel(false)
  }

  return (
    <Screen
      title={copy.title}
      footer={
        found && (
          <ActionBar>
            {asksToCancel && mayTakeBack ? (
              <>
                <Notice tone="warn" title={copy.cancel.title} live="polite">
                  {copy.cancel.lines(formatYuan(found.amount))}
                </Notice>
                <Button kind="danger" onPress={takeBack}>
                  {copy.cancel.confirm}
                </Button>
                <Button kind="secondary" onPress={() => setAsksToCancel(false)}>
                  {copy.cancel.keep}
                </Button>
              </>
            ) : (
              <>
                {!found.finished && <Button onPress={refresh}>{copy.refresh}</Button>}
                <Button kind={found.finished ? 'secondary' : 'text'} onPress={() => restartAt('home')}>
                  {copy.home}
                </Button>
              </>
            )}
          </ActionBar>
        )
      }
    >
      <Loaded
        of={transfer}
        retry={() => void refresh()}
        waiting={waiting.progress}
        refused={(refusal) => <TransferRefused refusal={refusal} />}
      >
        {(value) => (
          <>
            {silent && (
              <Notice tone="warn" title={copy.silent.title} live="polite">
                {copy.silent.reason}
              </Notice>
            )}
            {taking?.state === 'unreached' && (
              <Notice tone="warn" live="assertive">
                {copy.cancel.unknown}
              </Notice>
            )}
            {taking?.state === 'refused' && (
              <Notice tone="warn" live="assertive">
                {copy.cancel.tooLate}
              </Notice>
            )}
            <Body of={value} />
            {mayTakeBack && (
              <Button kind="text" disabled={asksToCancel} onPress={() => setAsksToCancel(true)}>
                {copy.cancel.open}
              </Button>
            )}
          </>
        )}
      </Loaded>
    </Screen>
  )
})
