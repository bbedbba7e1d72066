import { Card } from '@/design/parts/Card'
import { SummaryList } from '@/design/parts/SummaryList'
import { formatDay } from '@/domain/calendar'
import { back } from '@/platform/navigate'
import { copy } from '../copy'
import type { Who } from '../form'
import { nameOf, placeOf, useCredit } from '../store'

const words = copy.answer

/** Whom and what place the answer is for. */
export function Asked({ who }: { who: Who }) {
  const credit = useCredit((state) => state)
  const place = placeOf(credit)
  const born = who.kind === 'RETIREE' ? [words.born(formatDay(who.born))] : []
  const said = [place === null ? '' : nameOf(credit, place), copy.kinds[who.kind].label, ...born]
  return (
    <Card>
      <SummaryList
        rows={[
          { label: words.for, value: said.join(' · '), change: { label: words.change, onPress: () => void back() } },
        ]}
      />
    </Card>
  )
}
