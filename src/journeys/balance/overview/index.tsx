import { View } from '@tarojs/components'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Card } from '@/design/parts/Card'
import { Citation } from '@/design/parts/Citation'
import { Loaded } from '@/design/parts/Loaded'
import { Money } from '@/design/parts/Money'
import { Notice } from '@/design/parts/Notice'
import { Screen } from '@/design/parts/Screen'
import { Skeleton } from '@/design/parts/Skeleton'
import { SummaryList } from '@/design/parts/SummaryList'
import { dayOf, formatDay, formatMoment, yearOf } from '@/domain/calendar'
import { formatYuan, minus, zero } from '@/domain/money'
import { page } from '@/entrance/page'
import { goTo } from '@/platform/navigate'
import type { accountStanding } from '@/services/contract/account-standing'
import type { ReplyOf } from '@/services/contract/operation'
import { useOnShow } from '@/session/on-show'
import { copy } from '../copy'
import { standings } from '../copy.standings'
import { More } from '../parts/More'
import { NoAnswer } from '../parts/NoAnswer'
import { openErrand } from '../parts/open-errand'
import { StandingCard } from '../parts/StandingCard'
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

type Found = ReplyOf<typeof accountStanding.standing>

/** 余额: what is in the account, how much of it relatives may use, what is set aside, and how the account stands. */
export default page('balance/overview', function Overview() {
  const overview = useBalance((balance) => balance.overview)
  const stale = useBalance((balance) => balance.stale)
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
        {(found) => <Told overview={found} stale={stale} onRefresh={look} />}
      </Loaded>
    </Screen>
  )
})

function Told({ overview, stale, onRefresh }: { overview: Found; stale: boolean; onRefresh(): void }) {
  const { available, shareable, frozen, creditThisMonth, standing, because, asOf, oldCard, byYear } = overview
  const { rows, yuan, kept, frozenNotes, follow, oldCard: old, stale: late, refresh, ...words } = copy.overview
  const reserve = shareable === null ? zero : minus(available, shareable)
  return (
    <>
      {stale && (
        <Notice tone="warn" title={late.title} live="polite">
          {late.reason(formatMoment(asOf))}
        </Notice>
      )}
      <Card action={{ label: refresh, onPress: onRefresh }}>
        <View className="balance-label">{words.available}</View>
        <Money fen={available} size="display" />
        <View className="balance-label balance-whole">{words.asOf(formatMoment(asOf))}</View>
      </Card>
      <StandingCard standing={standing} because={because} />
      <Card>
        <SummaryList
          rows={[
            { label: rows.shareable, value: shareable === null ? words.unknown : yuan(formatYuan(shareable)) },
            { label: rows.frozen, value: yuan(formatYuan(frozen)) },
            { label: rows.credit, value: yuan(formatYuan(creditThisMonth)) },
            { label: rows.status, value: standings[standing].word },
          ]}
        />
      </Card>
      {byYear && <ByYear {...byYear} />}
      {reserve > 0 && !byYear && <Notice tone="info">{kept(formatYuan(reserve))}</Notice>}
      {shareable === null && <Notice tone="info">{words.keptUnknown}</Notice>}
      {frozen > 0 && (
        <Notice
          tone="info"
          // With a standing to tell, the way there stands above already.
          action={because && standing === 'NORMAL' ? { label: follow, onPress: () => openErrand(because) } : undefined}
        >
          {frozenNotes[because?.errand ?? 'HELD']}
        </Notice>
      )}
      {oldCard && (
        <Notice tone="info" title={old.title}>
          {old.reason(formatYuan(oldCard.fen), formatDay(oldCard.asOf))}
        </Notice>
      )}
      <YearCard reserved={available > 0 || frozen > 0} />
      <More year={yearOf(dayOf(asOf))} />
    </>
  )
}

/** 本年 and 历年, and the rule that makes them two. */
function ByYear({ current, carriedOver, began, citation }: NonNullable<Found['byYear']>) {
  const { rows, yuan, byYear } = copy.overview
  return (
    <Card>
      <SummaryList
        rows={[
          { label: rows.current(formatDay(began)), value: yuan(formatYuan(current)) },
          { label: rows.carriedOver, value: yuan(formatYuan(carriedOver)) },
        ]}
      />
      <View className="balance-label">{byYear}</View>
      <Citation citation={citation} />
    </Card>
  )
}
