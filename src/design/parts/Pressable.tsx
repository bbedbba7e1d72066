import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { spoken } from '../spoken'

export interface PressableProps {
  /** Its name for a screen reader, when the words inside do not say enough. */
  label?: string
  role?: 'button' | 'link' | 'radio' | 'checkbox' | 'tab'
  checked?: boolean
  /** The one of its neighbours that is open now, as in a tab bar. */
  current?: boolean
  /** Still reachable and read out, but does nothing. */
  disabled?: boolean
  busy?: boolean
  /** What ErrorSummary calls it, when it stands for a field. */
  name?: string
  className?: string
  onPress(): void
  children: ReactNode
}

/** The only thing in the app that can be pressed. Everything else that reacts to a finger is made of it. */
export function Pressable({
  label,
  role = 'button',
  checked,
  current,
  disabled,
  className,
  onPress,
  children,
}: PressableProps) {
  return (
    <View
      className={`hj-press ${className ?? ''}`}
      hoverClass={disabled ? 'none' : 'hj-press--held'}
      {...spoken({ role, label, checked, current, disabled })}
      onClick={() => !disabled && onPress()}
    >
      {children}
    </View>
  )
}
