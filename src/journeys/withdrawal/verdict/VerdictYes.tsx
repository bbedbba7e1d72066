import { View } from '@tarojs/components'
import { Card } from '@/design/parts/Card'
import { Money } from '@/design/parts/Money'
import { Notice } from '@/design/parts/Notice'
import { SummaryList } from '@/design/parts/SummaryList'
import { Timeline } from '@/design/parts/Timeline'
import { Semantic } from '@/design/Semantic'
import { formatDay } from '@/domain/calendar'
import { copy } from '../copy'
import { Grounds } from '../parts/Grounds'
import type { Verdict } from '../stage'
import '../withdrawal.scss'

const said = copy.verdict

/** A yes: how much, how long, which papers, on what ground, and what comes after. */
export function VerdictYes({ verdict }: { verdict: Verdict }) {
  const { amount, ownerMaskedName, materials, materialsCitation, workingDays, paidBy, citation } = verdict
  const spared = materials.filter(({ waived }) => waived === 'SHARED').length
  return (
    <>
      <Card title={said.amount}>
        <View className="withdrawal-stack">
          {ownerMaskedName && <View className="withdrawal-quiet">{said.owner(ownerMaskedName)}</View>}
          <Money fen={amount} size="display" />
          <SummaryList
            rows={[
              { label: said.days, value: workingDays === null ? said.unknown : said.dayCount(workingDays) },
              ...(paidBy ? [{ label: said.paidBy, value: formatDay(paidBy) }] : []),
              { label: said.cost, value: said.free },
            ]}
          />
        </View>
        {citation && <Grounds label={said.grounds} citation={citation} />}
      </Card>
      <Card title={said.materials(materials.length - spared, spared)}>
        <Semantic as="ol">
          {materials.map(({ materialId, name, waived }, place) => (
            <Semantic key={materialId} as="li" className="withdrawal-paper">
              {copy.materials.material(place + 1, waived ? `${name}（${said.waived[waived]}）` : name)}
            </Semantic>
          ))}
        </Semantic>
        {materials.length === 0 && <View>{said.noMaterials}</View>}
        {materialsCitation && <Grounds label={said.materialGrounds} citation={materialsCitation} />}
      </Card>
      <Card title={said.after.title}>
        <View className="withdrawal-track">
          <Timeline items={roadOf(verdict)} />
        </View>
      </Card>
      <Notice tone="warn">{copy.scam}</Notice>
    </>
  )
}

/** What comes after, from today on: the bureau promises a last day, and no day for a step of its own. */
function roadOf({ workingDays, paidBy }: Verdict) {
  const { apply, examine, paid } = said.after
  return [
    { state: 'now' as const, ...apply },
    { state: 'todo' as const, ...examine, note: workingDays === null ? examine.note : said.dayCount(workingDays) },
    { state: 'todo' as const, title: paid.title, note: paidBy ? paid.note(formatDay(paidBy)) : said.unknown },
  ]
}
