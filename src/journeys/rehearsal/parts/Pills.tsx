import { View } from '@tarojs/components'
import { Pressable } from '@/design/parts/Pressable'
import { spoken } from '@/design/spoken'

interface Props<T extends string> {
  label: string
  of: readonly T[]
  words: (choice: T) => string
  value: T
  onChoose(value: T): void
}

/** A short choice, side by side while there is room. */
export function Pills<T extends string>({ label, of, words, value, onChoose }: Props<T>) {
  return (
    <View className="rehearsal-pills" {...spoken({ role: 'group', label })}>
      {of.map((choice) => (
        <Pressable
          key={choice}
          className={`rehearsal-pill${choice === value ? ' rehearsal-pill--on' : ''}`}
          current={choice === value}
          onPress={() => onChoose(choice)}
        >
          {words(choice)}
        </Pressable>
      ))}
    </View>
  )
}
