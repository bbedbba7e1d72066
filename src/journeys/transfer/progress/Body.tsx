import { View } from '@tarojs/components'
import { useAppearance } from '@/design/appearance'
import { Card } from '@/design/parts/Card'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { Money } from '@/design/parts/Money'
import { ResultPanel } from '@/design/parts/ResultPanel'
import { SummaryList } from '@/design/parts/SummaryList'
import { Timeline } from '@/design/parts/Timeline'
import { formatDay } from '@/domain/calendar'
import type { TransferStatus } from '@/domain/transfer/stage'
import { copy as toClipboard } from '@/platform/clipboard'
import { goTo } from '@/platform/navigate'
import { whisper } from '@/platform/notify'
import type { Moving } from '../answers'
import { copy as errand } from '../copy'
import { Counting } from '../parts/Counting'
import { copy } from './copy'
import { Pace } from './Pace'
import { stopsOf } from './stops'
import '../transfer.scss'

const tones: Partial<Record<TransferStatus, 'good' | 'bad' | 'plain'>> = {
  ARRIVED: 'good',
  NOT_TAKEN: 'bad',
  CANCELLED: 'plain',
}

/** A transfer as it stands: where the money is, how far it has come by working days, and why the dates are these. */
export function Body({ of }: { of: Moving }) {
  const { status, number, fromName, toName, amount, sentBy, doneBy } = of
  const { title, line } = copy.status[status]
  const copyNumber = async () => whisper((await toClipboard(number)) ? copy.copied : copy.notCopied)
  return (
    <>
      <ResultPanel tone={tones[status] ?? 'wait'} title={title} lines={[line(formatDay(sentBy), formatDay(doneBy))]}>
        <View className="transfer-amount">
          <View className="transfer-quiet">{copy.amounts[status]}</View>
          <Money fen={amount} size="display" />
        </View>
      </ResultPanel>
      {status === 'NOT_TAKEN' && <NotTaken />}
      <Card title={copy.track}>
        <Pace of={of} />
        <View className="transfer-below">
          <Timeline items={stopsOf(of)} />
        </View>
      </Card>
      {!of.finished && <Counting off={of.off} worked={of.worked} />}
      <Card title={copy.details}>
        <SummaryList
          rows={[
            { label: copy.number, value: number, change: { label: copy.copy, onPress: () => void copyNumber() } },
            { label: copy.route, value: errand.route(fromName, toName) },
          ]}
        />
      </Card>
    </>
  )
}

/** The new place did not take it (T-10): then the balance may be asked for, where the region allows it. */
function NotTaken() {
  const { callHotline } = useAppearance()
  const { title, withdraw, ask, again } = copy.notTaken
  return (
    <CellGroup title={title}>
      <Cell {...cell(withdraw)} onPress={() => goTo('withdrawal/verdict', { reason: 'TRANSFER_NOT_ACCEPTED' })} />
      <Cell {...cell(ask)} onPress={() => callHotline('12393')} />
      <Cell {...cell(again)} onPress={() => goTo('transfer/start')} />
    </CellGroup>
  )
}

const cell = ({ label, note }: { label: string; note: string }) => ({ title: label, note })
