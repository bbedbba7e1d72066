import { Text, View } from '@tarojs/components'
import { Icon, type IconName } from './Icon'

export type StatusTone = 'good' | 'wait' | 'bad' | 'plain' | 'info'

const marks: Record<StatusTone, IconName | null> = {
  good: 'check',
  wait: 'clock',
  bad: 'cross',
  info: 'info',
  plain: null,
}

/** A state as a word with a mark, never as a colour alone. */
export function StatusTag({ tone, children }: { tone: StatusTone; children: string }) {
  const mark = marks[tone]
  return (
    <View className={`hj-tag hj-tag--${tone}`}>
      {mark && <Icon name={mark} size="small" />}
      <Text>{children}</Text>
    </View>
  )
}
