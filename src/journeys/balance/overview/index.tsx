import { View } from '@tarojs/components'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Card } from '@/design/parts/Card'
import { Loaded } from '@/design/parts/Loaded'
import { Money } from '@/design/parts/Money'
import { Notice } from '@/design/parts/Notice'
import { Screen } from '@/design/parts/Screen'
import { Skeleton } from '@/design/parts/Skeleton'
import { SummaryList } from '@/design/parts/SummaryList'
import { dayOf, formatDay, formatMoment } from '@/domain/calendar'
import { formatYuan, minus, zero } from '@/domain/money'
import { page } from '@/entrance/page'
import { goTo } from '@/platform/navigate'
import type { account } from '@/services/contract/account'
import type { ReplyOf } from '@/services/contract/operation'
import { useOnShow } from '@/session/on-show'
import { copy } from '../copy'
import { NoAnswer } from '../parts/NoAnswer'
import { YearCard } from '../parts/YearCard'
import { useBalance } from '../store'
import '../balance.scss'

const waiting = (
  <Skeleton
    pieces={[
      { shape: 'figure' },
      { shape: 'card', of: ['body', 'body', 'body', 'body'] },
      { shape: 'card', of: ['title', 'body', 'body'] },
    ]}
  />
)

/** 余额: what is in the account, how much of it relatives may use, and what is set aside. */
export default page('balance/overview', function Overview() {
  const overview = useBalance((balance) => balance.overview)
  const look = useBalance((balance) => balance.lookAtOverview)
  useOnShow(look)
  const { title, statement } = copy.overview
  return (
    <Screen
      title={title}
      footer={
        overview.state === 'ready' && (
          <ActionBar>
            <Button onPress={() => goTo('balance/statement')}>{statement}</Button>
          </ActionBar>
        )
      }
    >
      <Loaded of={overview} retry={look} waiting={waiting} refused={({ code }) => <NoAnswer code={code} />}>
        {(found) => <Told overview={found} />}
      </Loaded>
    </Screen>
  )
})

function Told({ overview }: { overview: ReplyOf<typeof account.overview> }) {
  const { available, shareable, frozen, creditThisMonth, status, asOf, oldCard } = overview
  const { rows, yuan, kept, frozenNote, oldCard: old, ...words } = copy.overview
  const state = copy.statuses[status]
  const reserve = shareable === null ? zero : minus(available, shareable)
  return (
    <>
      <Card>
        <View className="balance-label">{words.available}</View>
        <Money fen={available} size="display" />
        <View className="balance-label balance-whole">{words.asOf(formatMoment(asOf))}</View>
      </Card>
      {state.note && (
        <Notice tone="warn" title={state.word}>
          {state.note}
        </Notice>
      )}
      <Card>
        <SummaryList
          rows={[
            { label: rows.shareable, value: shareable === null ? words.unknown : yuan(formatYuan(shareable)) },
            { label: rows.frozen, value: yuan(formatYuan(frozen)) },
            { label: rows.credit, value: yuan(formatYuan(creditThisMonth)) },
            { label: rows.status, value: state.word },
          ]}
        />
      </Card>
      {reserve > 0 && <Notice tone="info">{kept(formatYuan(reserve))}</Notice>}
      {shareable === null && <Notice tone="info">{words.keptUnknown}</Notice>}
      {frozen > 0 && <Notice tone="info">{frozenNote}</Notice>}
      {oldCard && (
        <Notice tone="info" title={old.title}>
          {old.reason(formatYuan(oldCard.fen), formatDay(oldCard.asOf))}
        </Notice>
      )}
      <YearCard today={dayOf(asOf)} />
    </>
  )
}
