import { View } from '@tarojs/components'
import { Card } from '@/design/parts/Card'
import { Icon } from '@/design/parts/Icon'
import { Loaded } from '@/design/parts/Loaded'
import { Pressable } from '@/design/parts/Pressable'
import { Skeleton } from '@/design/parts/Skeleton'
import { Semantic } from '@/design/Semantic'
import { copy } from '../copy'
import { useMe } from '../store'

const waiting = <Skeleton pieces={[{ shape: 'card', of: ['title', 'quiet', 'quiet'] }]} />

/** Who is at the counter, as masked as the counter says it. */
export function Who() {
  const me = useMe((state) => state.me)
  const look = useMe((state) => state.look)
  if (me.state === 'unreached') return <Unreached onRetry={look} />
  return (
    <Loaded of={me} retry={look} waiting={waiting}>
      {({ maskedName, maskedPhone, areaName, scheme }) => (
        <Card>
          <View className="me-who">
            <Icon name="person" size="tile" tone="brand" />
            <View className="me-who__words">
              <View className="me-who__name">{maskedName}</View>
              <View className="me-quiet">{copy.insured(areaName, scheme)}</View>
              <View className="me-quiet">{copy.phone(maskedPhone)}</View>
            </View>
          </View>
        </Card>
      )}
    </Loaded>
  )
}

/** In the shape of the card that did not come, so that the settings below stay where the thumb is. */
function Unreached({ onRetry }: { onRetry(): Promise<void> }) {
  const { title, note, retry } = copy.unreached
  return (
    <Semantic as="div" role="status" live="polite">
      <Pressable className="hj-card me-who" onPress={onRetry}>
        <Icon name="warn" size="tile" tone="warn" />
        <View className="me-who__words">
          <View className="me-who__name">{title}</View>
          <View className="me-quiet">{note}</View>
          <View className="me-link">{retry}</View>
        </View>
      </Pressable>
    </Semantic>
  )
}
