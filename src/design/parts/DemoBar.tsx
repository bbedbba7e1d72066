import { View } from '@tarojs/components'
import { isCare } from '@/domain/font-level'
import { useAppearance } from '../appearance'
import { words } from '../copy'

/** Always on top: nobody may take this for the real counter. */
export function DemoBar() {
  const { fontLevel } = useAppearance()
  return <View className="hj-demo">{isCare(fontLevel) ? words.demoShort : words.demo}</View>
}
