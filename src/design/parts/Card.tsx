import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Semantic } from '../Semantic'
import { Pressable } from './Pressable'

interface Props {
  title?: string
  action?: { label: string; onPress(): void }
  /** `attention` is for the one thing to do now; `sunken` for grounds inside another card. */
  tone?: 'plain' | 'attention' | 'sunken'
  children?: ReactNode
}

export function Card({ title, action, tone = 'plain', children }: Props) {
  return (
    <Semantic as="section" className={`hj-card hj-card--${tone}`}>
      {(title || action) && (
        <View className="hj-card__head">
          {title ? (
            <Semantic as="h2" className="hj-card__title">
              {title}
            </Semantic>
          ) : (
            <View />
          )}
          {action && (
            <Pressable className="hj-link" role="link" onPress={action.onPress}>
              {action.label}
            </Pressable>
          )}
        </View>
      )}
      {children}
    </Semantic>
  )
}
