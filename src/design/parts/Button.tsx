import { Text, View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import { spoken } from '../spoken'
import { Pressable } from './Pressable'

interface Props {
  /** Says the act, with its amount: 确认缴费 400.00 元. */
  children: string
  kind?: 'primary' | 'secondary' | 'danger' | 'text'
  busy?: boolean
  disabled?: boolean
  /** What ErrorSummary calls it, when it stands for a field. */
  name?: string
  onPress(): void | Promise<void>
}

/** Keeps its name and width while busy. A second tap before the first one's promise settles is not a second act. */
export function Button({ children, kind = 'primary', busy = false, disabled = false, name, onPress }: Props) {
  const [pending, setPending] = useState(false)
  // State alone is too late for two taps in one frame.
  const underWay = useRef(false)
  const mounted = useMounted()
  const waiting = busy || pending

  const press = () => {
    if (waiting || underWay.current) return
    const done = onPress()
    if (!done) return
    underWay.current = true
    setPending(true)
    void done.finally(() => {
      underWay.current = false
      if (mounted.current) setPending(false)
    })
  }

  return (
    <Pressable
      className={`hj-button hj-button--${kind}${waiting ? ' hj-button--busy' : ''}${disabled ? ' hj-button--off' : ''}`}
      disabled={disabled || waiting}
      busy={waiting}
      name={name}
      onPress={press}
    >
      {waiting && <View className="hj-button__spin" {...spoken({ hidden: true })} />}
      <Text className="hj-button__name">{children}</Text>
    </Pressable>
  )
}

function useMounted() {
  const mounted = useRef(false)
  useEffect(() => {
    mounted.current = true
    return () => {
      mounted.current = false
    }
  }, [])
  return mounted
}
