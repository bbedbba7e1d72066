import { View } from '@tarojs/components'
import { CellGroup } from '@/design/parts/CellGroup'
import { Icon } from '@/design/parts/Icon'
import { Pressable } from '@/design/parts/Pressable'
import { StatusTag } from '@/design/parts/StatusTag'
import { restartScenario } from '@/session/visit'
import { copy } from '../copy'
import { raise } from '../curtain'
import { type Scenario, useRehearsal } from '../store'

/** Every scenario by errand, with what to notice in it; the one that is on is marked. */
export function Programme({ scenarios, running }: { scenarios: readonly Scenario[]; running: string | null }) {
  const errands = [...new Set(scenarios.map((scenario) => scenario.errand))]
  return (
    <>
      {errands.map((errand) => (
        <CellGroup key={errand} title={copy.scenarios.errands[errand]}>
          {scenarios
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
  const attempt = useRehearsal((rehearsal) => rehearsal.attempt)
  const { title, notice, scenarioId, opensAt } = scenario
  const open = async () => {
    if (await attempt(() => restartScenario(scenarioId))) await raise(opensAt)
  }
  return (
    <Pressable className="hj-cell" current={running} onPress={open}>
      <View className="hj-cell__body">
        <View className="hj-cell__words">
          {running && <StatusTag tone="info">{copy.scenarios.running}</StatusTag>}
          <View className="rehearsal-scene__title">{title}</View>
          {notice.map((line) => (
            <View key={line} className="hj-cell__note">
              {line}
            </View>
          ))}
        </View>
      </View>
      <Icon name="chevron" size="small" tone="ink-quiet" />
    </Pressable>
  )
}
