import { View } from '@tarojs/components'
import { spoken } from '@/design/spoken'
import type { Moving } from '../answers'
import { copy } from './copy'
import '../transfer.scss'

/** How many of the working days are over, in words and as a line; nothing once it has come to its end. */
export function Pace({ of: { gone, of, finished } }: { of: Moving }) {
  if (finished) return null
  return (
    <>
      <View>{gone === 0 ? copy.paceNone(of) : copy.pace(gone, of)}</View>
      <View className="transfer-pace" {...spoken({ hidden: true })}>
        <View className="transfer-pace__gone" style={{ flex: `${gone} 0 ${gone === 0 ? 4 : 0}px` }} />
        {gone < of && <View className="transfer-pace__ahead" style={{ flex: `${of - gone} 0 0px` }} />}
      </View>
    </>
  )
}
