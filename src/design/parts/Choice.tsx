import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Pressable } from './Pressable'

export interface ChoiceProps {
  type: 'radio' | 'checkbox'
  name: string
  /** What a screen reader calls it in WeChat; on H5 the words inside do. */
  label: string
  checked: boolean
  invalid?: boolean
  describedBy?: string
  onChange(checked: boolean): void
  children: ReactNode
}

/** One thing to tick or to pick: the whole row can be pressed. */
export function Choice({ type, label, checked, onChange, children }: ChoiceProps) {
  return (
    <Pressable
      className="hj-choice"
      role={type}
      label={label}
      checked={checked}
      onPress={() => onChange(type === 'radio' || !checked)}
    >
      <View className={`hj-choice__mark hj-choice__mark--${type}${checked ? ' hj-choice__mark--on' : ''}`} />
      <View className="hj-choice__words">{children}</View>
    </Pressable>
  )
}
