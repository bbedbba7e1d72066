import { View } from '@tarojs/components'
import { useAppearance } from '@/design/appearance'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Card } from '@/design/parts/Card'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { Loaded } from '@/design/parts/Loaded'
import { Money } from '@/design/parts/Money'
import { Notice } from '@/design/parts/Notice'
import { ResultPanel } from '@/design/parts/ResultPanel'
import { Screen } from '@/design/parts/Screen'
import { Timeline } from '@/design/parts/Timeline'
import { page } from '@/entrance/page'
import { goTo, restartAt } from '@/platform/navigate'
import { useOnShow } from '@/session/on-show'
import type { Sending } from '../answers'
import { useSendingOf } from '../following'
import { WalletRefused } from '../refusals/WalletRefused'
import { waiting } from '../waiting'
import { copy } from './copy'
import { Details } from './Details'
import { panelOf, stopsOf } from './told'
import { usePolling } from './use-polling'
import '../wallet.scss'

/** 转账进度: from the moment the money is set aside to its end. Survives a reload: it only reads. */
export default page('wallet/progress', function Progress({ sendingId }) {
  const { sending, silent, follow, refresh } = useSendingOf(sendingId)
  useOnShow(() => void follow(sendingId))
  usePolling(sendingId)

  return (
    <Screen title={copy.title} footer={sending.state === 'ready' && <Actions of={sending.value} onRefresh={refresh} />}>
      <Loaded
        of={sending}
        retry={() => void refresh()}
        waiting={waiting.progress}
        refused={(refusal) => <WalletRefused refusal={refusal} />}
      >
        {(value) => <Body of={value} silent={silent} />}
      </Loaded>
    </Screen>
  )
})

function Body({ of, silent }: { of: Sending; silent: boolean }) {
  const { callHotline } = useAppearance()
  const { amount, ...told } = panelOf(of)
  return (
    <>
      <ResultPanel {...told}>
        <View className="wallet-amount">
          <View className="wallet-quiet">{amount.label}</View>
          <Money fen={amount.fen} size="display" />
        </View>
      </ResultPanel>
      {silent && (
        <Notice tone="warn" title={copy.silent.title} live="polite">
          {copy.silent.reason}
        </Notice>
      )}
      <Card title={copy.track.title}>
        <View className="wallet-track">
          <Timeline items={stopsOf(of)} />
        </View>
      </Card>
      <Details of={of} />
      {of.status !== 'RETURNED' && (
        <>
          <Card title={copy.undo.title}>
            <View>{copy.undo.line}</View>
          </Card>
          <CellGroup>
            <Cell title={copy.undo.ask} onPress={() => callHotline('12393')} />
          </CellGroup>
        </>
      )}
    </>
  )
}

function Actions({ of: { status }, onRefresh }: { of: Sending; onRefresh(): Promise<void> }) {
  switch (status) {
    case 'SENT':
      return (
        <ActionBar>
          <Button onPress={() => goTo('wallet/receiver')}>{copy.sent.tell}</Button>
          <Button kind="secondary" onPress={onRefresh}>
            {copy.refresh}
          </Button>
          <Button kind="text" onPress={() => restartAt('wallet/overview')}>
            {copy.leave}
          </Button>
        </ActionBar>
      )
    case 'ACCEPTED':
      return (
        <ActionBar>
          <Button onPress={() => restartAt('wallet/overview')}>{copy.accepted.another}</Button>
        </ActionBar>
      )
    case 'RETURNED':
      return (
        <ActionBar>
          <Button onPress={() => goTo('wallet/send')}>{copy.returned.again}</Button>
          <Button kind="text" onPress={() => restartAt('wallet/overview')}>
            {copy.accepted.another}
          </Button>
        </ActionBar>
      )
  }
}
