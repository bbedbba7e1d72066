import { View } from '@tarojs/components'
import { Button } from '@/design/parts/Button'
import { Card } from '@/design/parts/Card'
import { DottedList } from '@/design/parts/DottedList'
import { Semantic } from '@/design/Semantic'
import { copy } from './copy'
import type { Turn, TurnId } from './talk'
import '../channels.scss'

interface Props {
  /** Which turn of the call, from 1. */
  number: number
  turn: Turn
  over: boolean
  onNext(to: TurnId): void
  onBack?(): void
  onAgain(): void
}

/** One turn: what comes out of the telephone, what to say, and what may come next. */
export function TurnCard({ number, turn: { hear, say, asks, tip, next }, over, onNext, onBack, onAgain }: Props) {
  return (
    <Semantic as="div" role="status" live="polite" className="channels-stack">
      <Card title={over ? copy.over : copy.turn(number)}>
        <View className="channels-stack">
          {hear && <Said label={copy.hear} words={hear} />}
          {say && <Said label={copy.say} words={say} />}
          {asks && (
            <View>
              <View className="channels-quiet">{copy.asks}</View>
              <DottedList lines={asks} />
            </View>
          )}
          {tip && (
            <View>
              <View className="channels-quiet">{copy.tip}</View>
              <View>{tip}</View>
            </View>
          )}
          {next.map(({ label, to }) => (
            <Button key={to} kind="secondary" onPress={() => onNext(to)}>
              {label}
            </Button>
          ))}
          {over && (
            <Button kind="secondary" onPress={onAgain}>
              {copy.again}
            </Button>
          )}
          {onBack && (
            <Button kind="text" onPress={onBack}>
              {copy.back}
            </Button>
          )}
        </View>
      </Card>
    </Semantic>
  )
}

const Said = ({ label, words }: { label: string; words: string }) => (
  <View>
    <View className="channels-quiet">{label}</View>
    <View className="channels-said">{words}</View>
  </View>
)
