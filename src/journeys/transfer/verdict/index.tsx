import { View } from '@tarojs/components'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Card } from '@/design/parts/Card'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { Citation } from '@/design/parts/Citation'
import { Loaded } from '@/design/parts/Loaded'
import { Money } from '@/design/parts/Money'
import { Screen } from '@/design/parts/Screen'
import { SummaryList } from '@/design/parts/SummaryList'
import { formatDay } from '@/domain/calendar'
import { page } from '@/entrance/page'
import { goTo, replaceWith } from '@/platform/navigate'
import { asking } from '@/session/loadable'
import { useOnShow } from '@/session/on-show'
import type { Checked } from '../answers'
import { copy } from '../copy'
import { Counting } from '../parts/Counting'
import { TransferRefused } from '../parts/TransferRefused'
import { useTransfer } from '../store'
import { waiting } from '../waiting'
import '../transfer.scss'

const words = copy.verdict

/** Whether it can go there, and by when, before a form is filled in. */
export default page('transfer/verdict', function Verdict({ to }) {
  const { judged, judge, choose } = useTransfer((state) => state)
  const last = useTransfer((state) => state.checked)
  const checked = judged === to ? last : asking
  useOnShow(() => void judge(to))
  const yes = checked.state === 'ready' ? checked.value : null

  const begin = async () => {
    choose(to)
    await goTo('transfer/form')
  }

  return (
    <Screen
      title={words.title}
      heading={yes ? words.heading : undefined}
      lead={yes ? words.lead(yes.fromName, yes.toName) : undefined}
      footer={
        yes && (
          <ActionBar>
            <Button onPress={begin}>{words.go}</Button>
            <Button kind="text" onPress={() => replaceWith('transfer/start')}>
              {words.another}
            </Button>
          </ActionBar>
        )
      }
    >
      <Loaded
        of={checked}
        retry={() => void judge(to)}
        waiting={waiting.verdict}
        refused={(refusal) => <TransferRefused refusal={refusal} />}
      >
        {(value) => <Yes of={value} />}
      </Loaded>
    </Screen>
  )
})

function Yes({ of: { amount, today, sentBy, doneBy, off, worked, workingDays, citation } }: { of: Checked }) {
  return (
    <>
      <Card>
        <View className="transfer-quiet">{words.money}</View>
        <Money fen={amount} size="display" />
        <View className="transfer-below">
          <SummaryList
            rows={[
              { label: words.from, value: formatDay(today) },
              { label: words.sent, value: formatDay(sentBy), strong: true },
              { label: words.done, value: formatDay(doneBy), strong: true },
            ]}
          />
        </View>
        <View className="transfer-below">
          <Citation citation={citation} />
        </View>
      </Card>
      <Counting off={off} worked={worked} days={workingDays} />
      <CellGroup>
        <Cell title={words.frozen.title} note={words.frozen.note} />
        <Cell title={words.back.title} note={words.back.note} />
      </CellGroup>
    </>
  )
}
