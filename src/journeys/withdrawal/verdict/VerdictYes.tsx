import { View } from '@tarojs/components'
import { Card } from '@/design/parts/Card'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { Citation } from '@/design/parts/Citation'
import { Money } from '@/design/parts/Money'
import { Notice } from '@/design/parts/Notice'
import { SummaryList } from '@/design/parts/SummaryList'
import { Timeline } from '@/design/parts/Timeline'
import { formatDay } from '@/domain/calendar'
import { copy } from '../copy'
import type { Verdict } from '../stage'
import '../withdrawal.scss'

const said = copy.verdict

/** A yes: how much, how long, which papers, on what ground, and what comes after. */
export function VerdictYes({ verdict }: { verdict: Verdict }) {
  const { amount, materials, materialsCitation, workingDays, paidBy, citation } = verdict
  return (
    <>
      <Card title={said.amount}>
        <View className="withdrawal-stack">
          <Money fen={amount} size="display" />
          <SummaryList
            rows={[
              { label: said.days, value: workingDays === null ? said.unknown : said.dayCount(workingDays) },
              ...(paidBy ? [{ label: said.paidBy, value: formatDay(paidBy) }] : []),
              { label: said.cost, value: said.free },
            ]}
          />
        </View>
      </Card>
      {citation && (
        <Card tone="sunken" title={said.grounds}>
          <Citation citation={citation} />
        </Card>
      )}
      <CellGroup title={said.materials(materials.length)}>
        {materials.map(({ materialId, name }, place) => (
          <Cell key={materialId} title={copy.materials.material(place + 1, name)} />
        ))}
        {materials.length === 0 && <Cell title={said.noMaterials} />}
      </CellGroup>
      {materialsCitation && (
        <Card tone="sunken" title={said.materialGrounds}>
          <Citation citation={materialsCitation} />
        </Card>
      )}
      <Card title={said.after.title}>
        <Timeline items={said.after.steps.map((title) => ({ state: 'todo', title }))} />
      </Card>
      <Notice tone="warn">{copy.scam}</Notice>
    </>
  )
}
