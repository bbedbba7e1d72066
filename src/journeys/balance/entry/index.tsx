import { View } from '@tarojs/components'
import { Card } from '@/design/parts/Card'
import { Loaded } from '@/design/parts/Loaded'
import { Money } from '@/design/parts/Money'
import { Screen } from '@/design/parts/Screen'
import { Skeleton } from '@/design/parts/Skeleton'
import { SummaryList } from '@/design/parts/SummaryList'
import type { Entry } from '@/domain/balance/statement'
import { formatMoment } from '@/domain/calendar'
import { formatYuan } from '@/domain/money'
import { page } from '@/entrance/page'
import { useOnShow } from '@/session/on-show'
import { copy } from '../copy'
import { NoAnswer } from '../parts/NoAnswer'
import { useBalance } from '../store'
import '../balance.scss'

const waiting = <Skeleton pieces={[{ shape: 'figure' }, { shape: 'card', of: ['body', 'body', 'body'] }]} />

/** 明细详情: one movement, and what it means. */
export default page('balance/entry', function OneEntry({ entryId }) {
  const entry = useBalance((balance) => balance.entry)
  const lookAtEntry = useBalance((balance) => balance.lookAtEntry)
  const look = () => lookAtEntry(entryId)
  useOnShow(look)
  return (
    <Screen title={copy.entry.title}>
      <Loaded of={entry} retry={look} waiting={waiting} refused={({ code }) => <NoAnswer code={code} />}>
        {(found) => <Told entry={found} />}
      </Loaded>
    </Screen>
  )
})

function Told({ entry: { id, at, kind, fen, balanceAfter, relative, place } }: { entry: Entry }) {
  const { rows, yuan, doubt } = copy.entry
  const { word, note } = copy.kinds[kind]
  return (
    <>
      <Card>
        <View className="balance-label">{word}</View>
        <Money fen={fen} size="display" sign />
        <View className="balance-label">{note}</View>
      </Card>
      <Card>
        <SummaryList
          rows={[
            ...(relative ? [{ label: rows.relative, value: relative }] : []),
            ...(place ? [{ label: rows.place, value: place }] : []),
            { label: rows.at, value: formatMoment(at) },
            { label: rows.after, value: yuan(formatYuan(balanceAfter)) },
            { label: rows.number, value: id },
          ]}
        />
      </Card>
      <View className="balance-end">{doubt}</View>
    </>
  )
}
