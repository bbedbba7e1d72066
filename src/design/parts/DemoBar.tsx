import { View } from '@tarojs/components'
import { isCare } from '@/domain/font-level'
import { useAppearance } from '../appearance'
import { words } from '../copy'

/** Always on top: nobody may take this for the real counter. Before the real one there is nothing to say. */
export function DemoBar() {
  const { fontLevel } = useAppearance()
  if (process.env.BACKEND === 'http') return null
  return <View className="hj-demo">{isCare(fontLevel) ? words.demoShort : words.demo}</View>
}
