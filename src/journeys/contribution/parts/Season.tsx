import { Card } from '@/design/parts/Card'
import { Notice } from '@/design/parts/Notice'
import { RadioList } from '@/design/parts/RadioList'
import { daysBetween, formatDay } from '@/domain/calendar'
import { copy } from '../copy'
import { lastDays } from '../last-days'
import type { People } from '../store'

const words = copy.people

/** Which year, and until when: one line where everybody's area closes on the same day. */
export function Season({ people, onYear }: { people: People; onYear(year: number): void }) {
  const { year, years, today } = people
  const days = lastDays(people)
  const [only] = days
  return (
    <>
      {years.length > 1 && (
        <Card>
          <RadioList
            name="year"
            label={words.year}
            options={years.map((each) => ({
              value: String(each),
              label: copy.ofYear(each),
              note: words.yearNote(each),
            }))}
            value={String(year)}
            onChange={(chosen) => onYear(Number(chosen))}
          />
        </Card>
      )}
      {only && (
        <Notice tone="info" title={words.season(year)}>
          {days.length === 1 ? words.closes(formatDay(only), daysBetween(today, only)) : words.closesApart}
        </Notice>
      )}
    </>
  )
}
