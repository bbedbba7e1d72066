import { View } from '@tarojs/components'
import { Button } from '@/design/parts/Button'
import { Card } from '@/design/parts/Card'
import { Semantic } from '@/design/Semantic'
import { formatMoment, type Instant } from '@/domain/calendar'
import { copy } from '../copy'
import { useRehearsal } from '../store'

const { title, explain, steps } = copy.clock

/** The counter's clock, which only goes forward. */
export function Clock({ now }: { now: Instant }) {
  const advance = useRehearsal((rehearsal) => rehearsal.advance)
  return (
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
  )
}
