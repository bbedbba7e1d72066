import { View } from '@tarojs/components'
import { Card } from '@/design/parts/Card'
import { Money } from '@/design/parts/Money'
import { ResultPanel } from '@/design/parts/ResultPanel'
import { SummaryList } from '@/design/parts/SummaryList'
import { Timeline } from '@/design/parts/Timeline'
import { formatDay, formatMoment } from '@/domain/calendar'
import { type CoverStatus, lastDayOf } from '@/domain/insurance/cover'
import type { Cover } from '../answers'
import { copy } from '../copy'
import '../insurance.scss'

const words = copy.cover
const tones: Record<CoverStatus, 'good' | 'wait' | 'plain'> = { PAID: 'wait', EFFECTIVE: 'good', CANCELLED: 'plain' }

/** One insurance as it stands: paid, in force, or given back. */
export function Body({ of }: { of: Cover }) {
  const { status, from, premium, name, person, maskedName, number, boughtAt, endedAt } = of
  const { title, line } = words.panel[status]
  return (
    <>
      <ResultPanel tone={tones[status]} title={title} lines={[line(formatDay(from), formatDay(lastDayOf(from)))]}>
        <View className="insurance-amount">
          <View className="insurance-quiet">{words.amounts[status]}</View>
          <Money fen={premium} size="display" />
        </View>
      </ResultPanel>
      <Card title={words.track}>
        <View className="insurance-below">
          <Timeline items={stopsOf(of)} />
        </View>
      </Card>
      <Card title={words.details}>
        <SummaryList
          rows={[
            { label: words.name, value: name },
            { label: words.who, value: copy.person(maskedName, copy.persons[person]) },
            { label: words.number, value: number },
            { label: words.boughtAt, value: formatMoment(boughtAt) },
            { label: words.from, value: formatDay(from) },
            endedAt
              ? { label: words.endedAt, value: formatMoment(endedAt) }
              : { label: words.until, value: formatDay(lastDayOf(from)) },
          ]}
        />
      </Card>
    </>
  )
}

function stopsOf({ status, boughtAt, from, endedAt }: Cover) {
  const { paid, begins, ended } = words.stops
  const first = { state: 'done' as const, title: paid, note: formatMoment(boughtAt) }
  const second = { title: begins, note: formatDay(from) }
  switch (status) {
    case 'PAID':
      return [first, { ...second, state: 'now' as const }]
    case 'EFFECTIVE':
      return [first, { ...second, state: 'done' as const }]
    case 'CANCELLED':
      return [first, { state: 'done' as const, title: ended, note: formatMoment(endedAt ?? boughtAt) }]
  }
}
