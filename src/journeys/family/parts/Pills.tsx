import { View } from '@tarojs/components'
import { Pressable } from '@/design/parts/Pressable'
import { spoken } from '@/design/spoken'
import './pills.scss'

interface Props<T extends string> {
  label: string
  options: readonly { readonly value: T; readonly label: string }[]
  value: T
  onChoose(value: T): void
}

/** A short choice, side by side while there is room. */
export function Pills<T extends string>({ label, options, value, onChoose }: Props<T>) {
  return (
    <View className="family-pills" {...spoken({ role: 'group', label })}>
      {options.map((option) => (
        <Pressable
          key={option.value}
          className={`family-pill${option.value === value ? ' family-pill--on' : ''}`}
          current={option.value === value}
          onPress={() => onChoose(option.value)}
        >
          {option.label}
        </Pressable>
      ))}
    </View>
  )
}
