import { View } from '@tarojs/components'
import { Pressable } from '@/design/parts/Pressable'
import { spoken } from '@/design/spoken'

interface Props<T extends string> {
  label: string
  of: readonly T[]
  words: Record<T, string>
  value: T
  onChoose(value: T): void
}

/** A short choice in one or two lines. */
export function Pills<T extends string>({ label, of, words, value, onChoose }: Props<T>) {
  return (
    <View className="parts-pills" {...spoken({ role: 'group', label })}>
      {of.map((choice) => (
        <Pressable
          key={choice}
          className={`parts-pill${choice === value ? ' parts-pill--on' : ''}`}
          current={choice === value}
          onPress={() => onChoose(choice)}
        >
          {words[choice]}
        </Pressable>
      ))}
    </View>
  )
}
