import { View } from '@tarojs/components'
import { useState } from 'react'
import { Card } from '@/design/parts/Card'
import { Pressable } from '@/design/parts/Pressable'
import { Skeleton } from '@/design/parts/Skeleton'
import { SummaryList } from '@/design/parts/SummaryList'
import type { MonthEnd } from '@/domain/balance/year'
import { formatYuan } from '@/domain/money'
import type { accountMonths } from '@/services/contract/account-months'
import type { ReplyOf } from '@/services/contract/operation'
import { copy } from '../copy'
import { useBalance } from '../store'
import { Bars } from './Bars'

interface Props {
  /** Whether room is kept while the months are asked for: an account that was never credited has none to show. */
  reserved: boolean
}

/** How the balance came to be what it is: twelve months as a picture, in a sentence, and month by month for who asks. */
export function YearCard({ reserved }: Props) {
  const past = useBalance((balance) => balance.months)
  const look = useBalance((balance) => balance.lookAtOverview)
  const { title, unreached } = copy.year
  switch (past.state) {
    case 'asking':
      if (!reserved) return null
      return (
        <Card title={title}>
          <View className="balance-plot" />
          <Skeleton pieces={[{ shape: 'lines', of: ['quiet', 'quiet', 'body', 'body', 'body'] }]} />
        </Card>
      )
    case 'unreached':
      return (
        <Card title={title} action={{ label: unreached.again, onPress: look }}>
          <View className="balance-label">{unreached.note}</View>
        </Card>
      )
    // The page has said it already.
    case 'refused':
      return null
    case 'ready':
      return <Year {...past.value} />
  }
}

function Year({ ends, year, ...turnover }: ReplyOf<typeof accountMonths.months>) {
  // One column says no more than the figure above it.
  if (ends.length < 2) return null
  const { title, credited, used } = copy.year
  return (
    <Card title={title}>
      <Bars ends={ends} />
      <View className="balance-label balance-whole balance-range">{rangeOf(ends)}</View>
      <SummaryList
        rows={[
          { label: credited(year), value: copy.overview.yuan(formatYuan(turnover.credited)) },
          { label: used(year), value: copy.overview.yuan(formatYuan(turnover.used)) },
        ]}
      />
      <Monthly ends={ends} />
    </Card>
  )
}

function rangeOf(ends: readonly MonthEnd[]): string {
  const [least, ...more] = [...ends].sort((a, b) => a.fen - b.fen)
  const most = more[more.length - 1]
  if (!least || !most) return ''
  const { range, same, yearMonth } = copy.year
  if (least.fen === most.fen) return same(formatYuan(most.fen))
  return range(formatYuan(most.fen), yearMonth(most.month), formatYuan(least.fen), yearMonth(least.month))
}

/** The figures behind the picture, the newest first. */
function Monthly({ ends }: { ends: readonly MonthEnd[] }) {
  const [open, setOpen] = useState(false)
  const { monthly, fold, yearMonth, now } = copy.year
  const rows = ends.map(({ month, fen }, at) => ({
    label: at === ends.length - 1 ? now(yearMonth(month)) : yearMonth(month),
    value: copy.overview.yuan(formatYuan(fen)),
  }))
  return (
    <>
      <Pressable className="hj-link balance-fold" onPress={() => setOpen(!open)}>
        {open ? fold : monthly}
      </Pressable>
      {open && <SummaryList rows={rows.reverse()} />}
    </>
  )
}
