import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { spoken } from '../spoken'
import { Icon, type IconName } from './Icon'
import { Pressable } from './Pressable'

interface Props {
  tone: 'info' | 'warn' | 'error' | 'good'
  title?: string
  children: string | ReactNode
  action?: { label: string; onPress(): void }
  /** For a notice that appears while the page is open. */
  live?: 'polite' | 'assertive'
}

const marks: Record<Props['tone'], IconName> = { info: 'info', warn: 'warn', error: 'cross', good: 'check' }

/** Something the person must know here. It cannot be closed: what can be closed is not needed. */
export function Notice({ tone, title, children, action, live }: Props) {
  return (
    <View className={`hj-notice hj-notice--${tone}`} {...spoken({ live })}>
      <Icon name={marks[tone]} size="small" />
      <View className="hj-notice__body">
        {title && <View className="hj-notice__title">{title}</View>}
        <View>{children}</View>
        {action && (
          <Pressable className="hj-link hj-notice__action" onPress={action.onPress}>
            {action.label}
          </Pressable>
        )}
      </View>
    </View>
  )
}
