import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { spoken } from '../spoken'

export interface ChoiceGroupProps {
  label: string
  describedBy?: string
  children: ReactNode
}

/** The question over a list of choices. */
export function ChoiceGroup({ label, children }: ChoiceGroupProps) {
  return (
    <View className="hj-field" {...spoken({ role: 'radiogroup', label })}>
      <View className="hj-field__label">{label}</View>
      {children}
    </View>
  )
}
