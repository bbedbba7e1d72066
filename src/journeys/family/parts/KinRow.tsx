import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Cell } from '@/design/parts/Cell'
import { Semantic } from '@/design/Semantic'
import './kin-row.scss'

interface Props {
  /** One character of the relation or the name, beside the word and never instead of it. */
  glyph: string
  title: string
  note?: string
  tag?: ReactNode
  onPress?(): void
}

/** A kind of relative, or one of them. */
export function KinRow({ glyph, ...cell }: Props) {
  return (
    <View className="kin-row">
      <Semantic as="div" hidden className="kin-row__glyph">
        {glyph}
      </Semantic>
      <View className="kin-row__cell">
        <Cell {...cell} last />
      </View>
    </View>
  )
}
