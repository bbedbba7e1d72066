import { View } from '@tarojs/components'
import { useAppearance } from '@/design/appearance'
import { Skeleton, type SkeletonPiece } from '@/design/parts/Skeleton'
import { spoken } from '@/design/spoken'
import { isCare } from '@/domain/font-level'

export const balance: SkeletonPiece = { shape: 'card', of: ['quiet', 'display', 'quiet', 'title1', 'quiet'] }
export const careBalance: SkeletonPiece = { shape: 'figure' }
export const todo: SkeletonPiece = { shape: 'card', of: ['title', 'quiet', 'button'] }
const rows: SkeletonPiece = { shape: 'rows', count: 4, of: ['body'], icon: true }

/** 首页 before the first answers are in. */
export function Waiting() {
  if (isCare(useAppearance().fontLevel)) return <Skeleton pieces={[careBalance, todo, rows]} />
  return (
    <>
      <Skeleton pieces={[balance, todo]} />
      <View className="home-tiles home-tiles--waiting" {...spoken({ hidden: true })}>
        {['see', 'share', 'pay', 'withdraw'].map((errand) => (
          <View key={errand} className="home-tile" />
        ))}
      </View>
    </>
  )
}
