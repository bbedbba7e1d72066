import { View } from '@tarojs/components'
import { Icon } from '@/design/parts/Icon'
import { Pressable } from '@/design/parts/Pressable'
import { Picture, type Way } from './Picture'

interface Props {
  way: Way
  label: string
  note: string
  onChoose(): void
}

/** One of the three, as a card that is one button. */
export function WayCard({ way, label, note, onChoose }: Props) {
  return (
    <Pressable className="hj-card which-card" onPress={onChoose}>
      <Picture way={way} />
      <View className="which-line">
        <View className="which-words">
          <View className="which-label">{label}</View>
          <View className="which-quiet">{note}</View>
        </View>
        <Icon name="chevron" size="small" tone="ink-quiet" />
      </View>
    </Pressable>
  )
}
