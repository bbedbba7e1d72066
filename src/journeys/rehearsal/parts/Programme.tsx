import { View } from '@tarojs/components'
import { useState } from 'react'
import { Card } from '@/design/parts/Card'
import { CellGroup } from '@/design/parts/CellGroup'
import { Icon } from '@/design/parts/Icon'
import { Pressable } from '@/design/parts/Pressable'
import { StatusTag } from '@/design/parts/StatusTag'
import { Semantic } from '@/design/Semantic'
import { copy } from '../copy'
import type { Scenario } from '../store'
import { walks } from '../walks/catalogue'
import { openStep } from '../walks/lead'
import { Pills } from './Pills'
import { whoOf } from './Running'

const { pick, region, count, everywhere, errands, running: on, steps } = copy.programme

/** Every scenario by errand, those of one region on demand; each is walked through from its first step. */
export function Programme({ scenarios, running }: { scenarios: readonly Scenario[]; running: string | null }) {
  const [place, setPlace] = useState(everywhere)
  const places = [everywhere, ...new Set(scenarios.map(({ areaName }) => areaName))]
  const shown = scenarios.filter(({ areaName }) => place === everywhere || areaName === place)
  return (
    <>
      <Card title={pick}>
        <View className="rehearsal-quiet">{region}</View>
        <Pills label={region} of={places} words={(name) => name} value={place} onChoose={setPlace} />
        <Semantic as="div" className="rehearsal-quiet rehearsal-count" role="status" live="polite">
          {count(shown.length)}
        </Semantic>
      </Card>
      {[...new Set(shown.map(({ errand }) => errand))].map((errand) => (
        <CellGroup key={errand} title={errands[errand]}>
          {shown
            .filter((scenario) => scenario.errand === errand)
            .map((scenario) => (
              <Scene key={scenario.scenarioId} scenario={scenario} running={scenario.scenarioId === running} />
            ))}
        </CellGroup>
      ))}
    </>
  )
}

function Scene({ scenario, running }: { scenario: Scenario; running: boolean }) {
  const { title, scenarioId } = scenario
  return (
    <Pressable className="hj-cell" current={running} onPress={() => openStep(scenarioId, 1)}>
      <View className="hj-cell__body">
        <View className="hj-cell__words">
          {running && <StatusTag tone="info">{on}</StatusTag>}
          <View className="rehearsal-scene__title">{title}</View>
          <View className="hj-cell__note">{steps(whoOf(scenario), walks[scenarioId]?.length ?? 0)}</View>
        </View>
      </View>
      <Icon name="chevron" size="small" tone="ink-quiet" />
    </Pressable>
  )
}
