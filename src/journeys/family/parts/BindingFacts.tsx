import { Card } from '@/design/parts/Card'
import { SummaryList } from '@/design/parts/SummaryList'
import { formatDay } from '@/domain/calendar'
import { copy } from '../copy'
import type { Binding } from '../store'

const { title, rows } = copy.facts

/** What a binding is: who, in which relation, since when. */
export function BindingFacts({ of }: { of: Binding }) {
  // One that waits, or came to nothing, never began: the day is the one it was asked for.
  const held = of.status !== 'UNDER_REVIEW' && of.status !== 'REJECTED'
  return (
    <Card title={title}>
      <SummaryList
        rows={[
          { label: rows.name, value: of.maskedName },
          { label: rows.relation, value: copy.relations[of.relation] },
          { label: rows.idNumber, value: copy.idNumber(of.maskedIdNumber) },
          { label: rows.area, value: of.areaName },
          { label: rows.status, value: copy.status[of.status] },
          { label: held ? rows.since : rows.asked, value: formatDay(of.since) },
        ]}
      />
    </Card>
  )
}
