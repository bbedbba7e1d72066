import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Semantic } from '../Semantic'

/** Cells on one card, under a heading of their own. */
export function CellGroup({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <Semantic as="section" className="hj-group">
      {title && (
        <Semantic as="h2" className="hj-group__title">
          {title}
        </Semantic>
      )}
      <View className="hj-group__cells">{children}</View>
    </Semantic>
  )
}
