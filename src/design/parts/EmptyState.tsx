import { View } from '@tarojs/components'
import { Button } from './Button'
import { Icon, type IconName } from './Icon'

interface Props {
  title: string
  note?: string
  action?: { label: string; onPress(): void }
  icon?: IconName
}

/** Nothing here yet, why, and what to do about it. */
export function EmptyState({ title, note, action, icon = 'document' }: Props) {
  return (
    <View className="hj-empty">
      <View className="hj-result__mark hj-result__mark--plain">
        <Icon name={icon} />
      </View>
      <View className="hj-empty__title">{title}</View>
      {note && <View className="hj-empty__note">{note}</View>}
      {action && (
        <View className="hj-empty__action">
          <Button kind="secondary" onPress={action.onPress}>
            {action.label}
          </Button>
        </View>
      )}
    </View>
  )
}
