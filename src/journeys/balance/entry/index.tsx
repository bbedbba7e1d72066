import { View } from '@tarojs/components'
import { Button } from '@/design/parts/Button'
import { Card } from '@/design/parts/Card'
import { Loaded } from '@/design/parts/Loaded'
import { Money } from '@/design/parts/Money'
import { Screen } from '@/design/parts/Screen'
import { Skeleton } from '@/design/parts/Skeleton'
import { SummaryList } from '@/design/parts/SummaryList'
import { formatMoment } from '@/domain/calendar'
import { formatYuan, sum, zero } from '@/domain/money'
import { page } from '@/entrance/page'
import { copy as toClipboard } from '@/platform/clipboard'
import { whisper } from '@/platform/notify'
import type { ReplyOf } from '@/services/contract/operation'
import type { statement } from '@/services/contract/statement'
import { useOnShow } from '@/session/on-show'
import { copy } from '../copy'
import { NoAnswer } from '../parts/NoAnswer'
import { useBalance } from '../store'
import '../balance.scss'

const waiting = <Skeleton pieces={[{ shape: 'figure' }, { shape: 'card', of: ['body', 'body', 'body'] }]} />

type Found = ReplyOf<typeof statement.entry>

/** 明细详情: one movement, what it means, and how a visit was paid. */
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

function Told({ entry: { id, at, kind, fen, balanceAfter, relative, place, settled } }: { entry: Found }) {
  const { rows, yuan, doubt, copyNumber, copied, notCopied } = copy.entry
  const { word, note } = copy.kinds[kind]
  const take = async () => whisper((await toClipboard(id)) ? copied : notCopied)
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
      {settled && <Settled settled={settled} />}
      <View className="balance-end">{doubt}</View>
      <Button kind="secondary" onPress={take}>
        {copyNumber}
      </Button>
    </>
  )
}

/** 统筹, 个账, 自付 of one visit. */
function Settled({ settled: { pool, own, account, cash } }: { settled: NonNullable<Found['settled']> }) {
  const { title, theirs, invented, ...words } = copy.entry.settled
  const row = (label: string, fen: typeof account) => ({ label, value: copy.entry.yuan(formatYuan(fen)) })
  return (
    <Card title={title}>
      <SummaryList
        rows={[
          ...(pool === null ? [] : [row(words.pool, pool)]),
          ...(own === null ? [] : [row(words.own, own)]),
          row(words.account, account),
          row(words.cash, cash),
          { ...row(words.whole, sum(pool ?? zero, own ?? zero, account, cash)), strong: true },
        ]}
      />
      <View className="balance-label">{pool === null ? theirs : invented}</View>
    </Card>
  )
}
