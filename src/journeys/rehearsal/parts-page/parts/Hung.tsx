import { View } from '@tarojs/components'
import { Semantic } from '@/design/Semantic'
import { when } from '../copy.specimens'
import type { Specimen } from '../specimen'

/** A part on the wall: what it is called, when it is the right one, and each of its states. */
export function Hung({ part, states }: Specimen) {
  return (
    <View className={`parts-hung parts-hung--${part}`}>
      <Semantic as="h3" className="parts-hung__name">
        {part}
      </Semantic>
      <View className="parts-hung__when">{when[part]}</View>
      {states.map(({ name, shown }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a wall is hung once
        <View key={`${at}`} className="parts-hung__state">
          {name && <View className="parts-hung__when">{name}</View>}
          {shown}
        </View>
      ))}
    </View>
  )
}
