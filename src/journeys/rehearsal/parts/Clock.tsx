import { View } from '@tarojs/components'
import { Button } from '@/design/parts/Button'
import { Card } from '@/design/parts/Card'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { Semantic } from '@/design/Semantic'
import { formatMoment, type Instant } from '@/domain/calendar'
import { whisper } from '@/platform/notify'
import { restartScenario } from '@/session/visit'
import { copy } from '../copy'
import { type Scenario, useRehearsal } from '../store'

/** The counter's clock, which only goes forward, and the way back to the beginning. */
export function Clock({ now, scenario }: { now: Instant; scenario: Scenario }) {
  const advance = useRehearsal((rehearsal) => rehearsal.advance)
  const attempt = useRehearsal((rehearsal) => rehearsal.attempt)
  const { title, explain, steps, again, againNote, begun } = copy.clock
  const begin = async () => {
    if (await attempt(() => restartScenario(scenario.scenarioId))) whisper(begun)
  }
  return (
    <>
      <Card title={title}>
        <Semantic as="div" className="rehearsal-now" role="status" live="polite">
          {formatMoment(now)}
        </Semantic>
        <View className="rehearsal-quiet">{explain}</View>
        <View className="rehearsal-steps">
          {steps.map(({ minutes, label }) => (
            <Button key={minutes} kind="secondary" onPress={() => advance(minutes)}>
              {label}
            </Button>
          ))}
        </View>
      </Card>
      <CellGroup>
        <Cell title={again} note={againNote} onPress={begin} />
      </CellGroup>
    </>
  )
}
