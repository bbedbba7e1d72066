import { Card } from '@/design/parts/Card'
import { SummaryList } from '@/design/parts/SummaryList'
import { formatDay } from '@/domain/calendar'
import { copy } from '../copy'
import type { Binding } from '../store'

const { title, rows } = copy.facts

/** What a binding is: who, in which relation, since when. */
export function BindingFacts({ of }: { of: Binding }) {
  return (
    <Card title={title}>
      <SummaryList
        rows={[
          { label: rows.name, value: of.maskedName },
          { label: rows.relation, value: copy.relations[of.relation] },
          { label: rows.idNumber, value: copy.idNumber(of.maskedIdNumber) },
          { label: rows.area, value: of.areaName },
          { label: rows.status, value: copy.status[of.status] },
          { label: rows.since, value: formatDay(of.since) },
        ]}
      />
    </Card>
  )
}
