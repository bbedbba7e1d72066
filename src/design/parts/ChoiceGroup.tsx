import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { placeOf } from '../place-of'
import { spoken } from '../spoken'

export interface ChoiceGroupProps {
  label: string
  describedBy?: string
  /** What ErrorSummary calls it. */
  name?: string
  children: ReactNode
}

/** The question over a list of choices. */
export function ChoiceGroup({ label, name, children }: ChoiceGroupProps) {
  return (
    <View className={`hj-field ${name ? placeOf(name) : ''}`} {...spoken({ role: 'radiogroup', label })}>
      <View className="hj-field__label">{label}</View>
      {children}
    </View>
  )
}
