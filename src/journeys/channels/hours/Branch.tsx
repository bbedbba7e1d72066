import { View } from '@tarojs/components'
import { Card } from '@/design/parts/Card'
import { Citation } from '@/design/parts/Citation'
import { StatusTag } from '@/design/parts/StatusTag'
import { SummaryList } from '@/design/parts/SummaryList'
import { Semantic } from '@/design/Semantic'
import { dayOf, formatDay, type Instant, weekdayOf } from '@/domain/calendar'
import { copy } from '../copy'
import type { Told } from '../store'
import { weekOf } from './week'
import '../channels.scss'

const words = copy.hours

type Window = Told['branches'][number]

/** One hall: open now or not, when next, and its week. Of an example it is said what would be, and nothing is open or shut. */
export function Branch({ of, now }: { of: Window; now: Instant }) {
  const { name, example, openOn, standing, citation } = of
  return (
    <Card>
      <View className="channels-head">
        <Semantic as="h2" className="hj-card__title">
          {example ? words.example.name(name) : name}
        </Semantic>
        {!example && <Tag of={standing} />}
      </View>
      <View className="channels-line">
        {example ? words.example.said(wouldBe(standing, now)) : saidOf(standing, now)}
      </View>
      {openOn.length > 0 && <View className="channels-quiet">{words.openAnyhow}</View>}
      <SummaryList rows={weekOf(of).map(({ days, said }) => ({ label: days, value: said }))} />
      <View className="channels-cite">
        <Citation citation={citation} />
      </View>
    </Card>
  )
}

function Tag({ of }: { of: Window['standing'] }) {
  switch (of.is) {
    case 'OPEN':
      return <StatusTag tone="good">{words.open}</StatusTag>
    case 'CLOSED':
      return <StatusTag tone="bad">{words.shut}</StatusTag>
    case 'UNKNOWN':
      return <StatusTag tone="info">{words.unknown}</StatusTag>
  }
}

function saidOf(standing: Window['standing'], now: Instant): string {
  if (standing.is === 'OPEN') return words.openUntil(standing.until)
  if (standing.is === 'UNKNOWN') return words.unknownNote
  return `${copy.closed[standing.why]}。${nextOf(standing.next, now)}`
}

/** As `saidOf`, where no tag says open or shut. */
const wouldBe = (standing: Window['standing'], now: Instant): string =>
  standing.is === 'OPEN' ? `${words.open}，${saidOf(standing, now)}` : saidOf(standing, now)

function nextOf(next: Extract<Window['standing'], { is: 'CLOSED' }>['next'], now: Instant): string {
  if (next === null) return words.nextUnknown
  const { on, at } = next
  if (on === dayOf(now)) return words.next(words.today(at))
  return words.next(`${formatDay(on)}（${words.day(weekdayOf(on) || 7)}）${at}`)
}
