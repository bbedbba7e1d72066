import { View } from '@tarojs/components'
import { useShareAppMessage } from '@tarojs/taro'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Card } from '@/design/parts/Card'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { Money } from '@/design/parts/Money'
import { Notice } from '@/design/parts/Notice'
import { Screen } from '@/design/parts/Screen'
import { SummaryList } from '@/design/parts/SummaryList'
import { formatMoment } from '@/domain/calendar'
import { formatYuan } from '@/domain/money'
import { page } from '@/entrance/page'
import { copy as copyText } from '@/platform/clipboard'
import { replaceWith } from '@/platform/navigate'
import { whisper } from '@/platform/notify'
import { addressOf } from '@/routes/params'
import { useOnShow } from '@/session/on-show'
import type { Sending } from '../answers'
import { useWallet } from '../store'
import { waiting } from '../waiting'
import { copy } from './copy'
import { aside, Ways } from './Ways'
import '../wallet.scss'

/**
 * 收款人的一页: what the relative has to do, by when. Names are masked and there is no number on it, so that it may be
 * forwarded and printed. Whoever opens it without a sending of theirs, or out of reach, reads the same steps.
 */
export default page('wallet/receiver', function Receiver() {
  const state = useWallet((wallet) => wallet.state)
  const look = useWallet((wallet) => wallet.look)
  useOnShow(() => void look())
  // What is forwarded is the page alone: whoever opens it reads the steps, and nothing of whose money it is.
  useShareAppMessage(() => ({ title: copy.title, path: addressOf('wallet/receiver', {}) }))
  const known = state.state === 'ready' ? state.value : null
  const waits = known?.sendings.find(({ status }) => status === 'SENT') ?? null
  const from = known?.maskedName ?? ''

  const take = async () => {
    const message = copy.message(waits && { amount: formatYuan(waits.amount), until: formatMoment(waits.returnsAt) })
    whisper((await copyText(message)) ? copy.copied : copy.notCopied)
  }

  return (
    <Screen
      title={copy.title}
      heading={copy.heading}
      lead={copy.lead}
      footer={
        <ActionBar>
          <Ways onCopy={take} />
          <Button kind="text" onPress={() => replaceWith('wallet/overview')}>
            {copy.back}
          </Button>
        </ActionBar>
      }
    >
      {state.state === 'asking' ? waiting.receiver : <Told waits={waits} from={from} />}
    </Screen>
  )
})

/** What to do; before it, where money is waiting, how much and until when. */
function Told({ waits, from }: { waits: Sending | null; from: string }) {
  return (
    <>
      {waits && <What of={waits} from={from} />}
      <CellGroup title={copy.steps.title}>
        {copy.steps.items.map(({ title, note }, place) => (
          <Cell key={title} title={numbered(place, title)} note={note} />
        ))}
      </CellGroup>
      <View className="wallet-quiet">{copy.steps.here}</View>
      <Notice tone="warn" title={copy.never.title}>
        {copy.never.reason}
      </Notice>
      <View className="wallet-quiet">{aside}</View>
    </>
  )
}

const numbered = (place: number, title: string): string => `${place + 1}. ${title}`

function What({ of: { amount, receiverMaskedName, returnsAt }, from }: { of: Sending; from: string }) {
  const { sent } = copy
  return (
    <Card>
      <View className="wallet-quiet">{sent.amount}</View>
      <Money fen={amount} size="display" />
      <SummaryList
        rows={[
          { label: sent.from, value: from },
          { label: sent.to, value: receiverMaskedName },
          { label: sent.until, value: formatMoment(returnsAt), strong: true },
        ]}
      />
      <View className="wallet-quiet">{sent.note}</View>
    </Card>
  )
}
