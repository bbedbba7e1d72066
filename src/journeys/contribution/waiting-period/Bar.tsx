import { View } from '@tarojs/components'
import { spoken } from '@/design/spoken'
import type { Stretch } from './stretches'
import './waiting-period.scss'

/** The year as one bar; the words beside it say the same. */
export function Bar({ of }: { of: readonly Stretch[] }) {
  return (
    <View className="waiting-bar" {...spoken({ hidden: true })}>
      {of.map(({ is, days }) => (
        <View key={is} className={`waiting-bar__part waiting-bar__part--${is}`} style={{ flex: `${days} 0 0px` }} />
      ))}
    </View>
  )
}
