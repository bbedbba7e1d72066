import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon'
import { Pressable } from './Pressable'

interface Props {
  title: string
  note?: string
  value?: string
  icon?: IconName
  tag?: ReactNode
  onPress?(): void
  /** Draws no line under itself; CellGroup does that for its last cell anyway. */
  last?: boolean
}

/** A row of a list; with `onPress` it opens something and shows a chevron. Texts wrap, nothing is cut off. */
export function Cell({ title, note, value, icon, tag, onPress, last }: Props) {
  const className = `hj-cell${last ? ' hj-cell--last' : ''}`
  const inside = (
    <>
      {icon && <Icon name={icon} size="tile" tone="brand" />}
      <View className="hj-cell__body">
        <View className="hj-cell__words">
          <View className="hj-cell__title">{title}</View>
          {note && <View className="hj-cell__note">{note}</View>}
        </View>
        {value && <View className="hj-cell__value">{value}</View>}
        {tag}
      </View>
      {onPress && <Icon name="chevron" size="small" tone="ink-quiet" />}
    </>
  )
  if (!onPress) return <View className={className}>{inside}</View>
  return (
    <Pressable className={className} onPress={onPress}>
      {inside}
    </Pressable>
  )
}
