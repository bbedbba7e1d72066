import { View } from '@tarojs/components'
import { Button } from '@/design/parts/Button'
import { Card } from '@/design/parts/Card'
import { Citation } from '@/design/parts/Citation'
import { Notice } from '@/design/parts/Notice'
import { RadioList } from '@/design/parts/RadioList'
import { StatusTag } from '@/design/parts/StatusTag'
import { daysBetween, formatDay } from '@/domain/calendar'
import { copy } from '../copy'
import { lastDays } from '../last-days'
import { printedSpan } from '../span'
import type { People } from '../store'
import '../contribution.scss'

const words = copy.people

type Year = People['years'][number]

interface Props {
  people: People
  onYear(year: number): void
  onRemind(year: number, wanted: boolean): Promise<void>
}

/** Which year, what it is good for, and until when; of a year nobody has published, that, and a way to be told. */
export function Season({ people, onYear, onRemind }: Props) {
  const { years, today } = people
  const year = years.find((each) => each.year === people.year)
  return (
    <>
      {years.length > 1 && (
        <RadioList
          name="year"
          label={words.year}
          options={years.map((each) => ({
            value: String(each.year),
            label: copy.ofYear(each.year),
            note: words.yearNote(printedSpan(each.benefit), standingOf(each, today)),
          }))}
          value={String(people.year)}
          onChange={(chosen) => onYear(Number(chosen))}
        />
      )}
      {year?.state === 'NOT_PUBLISHED' && <Unpublished year={year} onRemind={onRemind} />}
      {(year?.state === 'OPEN' || year?.state === 'LATE') && <Running year={year} people={people} />}
    </>
  )
}

function standingOf({ state, closes }: Year, today: People['today']): string {
  if (state === 'NOT_PUBLISHED') return words.awaiting
  if (state === 'CLOSED' || closes === null) return words.over
  return state === 'LATE'
    ? words.lateCloses(formatDay(closes))
    : words.closes(formatDay(closes), daysBetween(today, closes))
}

function Running({ year, people }: { year: Year; people: People }) {
  const days = lastDays(people)
  const [only = year.closes] = days
  if (!only) return null
  const late = year.state === 'LATE'
  const until = late
    ? words.lateCloses(formatDay(only))
    : words.closes(formatDay(only), daysBetween(people.today, only))
  return (
    <Notice tone={late ? 'warn' : 'info'} title={late ? words.late(year.year) : words.season(year.year)}>
      <View>{days.length > 1 ? words.closesApart : until}</View>
      {people.years.length === 1 && <View>{words.benefit(printedSpan(year.benefit))}</View>}
    </Notice>
  )
}

/** The reminder is one tap, and is taken back by one. */
function Unpublished({ year: { year, citation, awaited }, onRemind }: { year: Year; onRemind: Props['onRemind'] }) {
  const { title, reason, remind, reminded, how, forget } = words.unpublished
  return (
    <Card title={title(year)}>
      <View>{reason}</View>
      {citation && (
        <View className="contribution-cites">
          <Citation citation={citation} />
        </View>
      )}
      <View className="contribution-below">
        {awaited && (
          <>
            <StatusTag tone="good">{reminded}</StatusTag>
            <View className="contribution-quiet">{how}</View>
          </>
        )}
        <Button kind={awaited ? 'text' : 'secondary'} onPress={() => onRemind(year, !awaited)}>
          {awaited ? forget : remind}
        </Button>
      </View>
    </Card>
  )
}
