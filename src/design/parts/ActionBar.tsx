import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

/** The buttons of a page, one under the other, in Screen's footer. */
export function ActionBar({ children }: { children: ReactNode }) {
  return <View className="hj-actions">{children}</View>
}
