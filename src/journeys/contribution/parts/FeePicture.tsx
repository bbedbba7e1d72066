import { Text, View } from '@tarojs/components'
import { spoken } from '@/design/spoken'
import { type Fen, formatYuan } from '@/domain/money'
import { copy } from '../copy'
import type { Quote } from '../store'
import '../contribution.scss'

/** Out of whose pocket: one's own, the state's; or, after the season, one's own twice: the standard, and what the state would have paid. */
type Pocket = 'own' | 'state' | 'standard' | 'late'

const words = copy.quote.pockets

/** Where the fee comes from, as one bar; the words under it are its legend, and all a screen reader needs. Nothing to see where one pays it all. */
export function FeePicture({ quote }: { quote: Quote }) {
  const parts = partsOf(quote)
  if (parts.length < 2) return null
  return (
    <View className="contribution-fee">
      <View className="contribution-fee__track" {...spoken({ hidden: true })}>
        {parts
          .filter(({ fen }) => fen > 0)
          .map(({ pocket, fen }) => (
            <View
              key={pocket}
              className={`contribution-fee__part contribution-fee__part--${pocket}`}
              style={{ flex: `${fen} 0 0px` }}
            />
          ))}
      </View>
      <View className="contribution-fee__words">
        {parts.map(({ pocket, fen }) => (
          <View key={pocket} className="contribution-fee__word">
            <View className={`contribution-fee__key contribution-fee__part--${pocket}`} {...spoken({ hidden: true })} />
            <Text>{words[pocket](formatYuan(fen))}</Text>
          </View>
        ))}
      </View>
    </View>
  )
}

/** In season the standard divides into one's own part and the state's; after it, one pays both, the state's as well. */
function partsOf({ lines, due }: Quote): { pocket: Pocket; fen: Fen }[] {
  const of = (kind: Quote['lines'][number]['kind']) => lines.find((line) => line.kind === kind)?.fen
  const [standard, fiscal, subsidy] = [of('STANDARD'), of('FISCAL'), of('SUBSIDY')]
  return [
    { pocket: 'standard' as const, fen: fiscal && standard },
    { pocket: 'late' as const, fen: fiscal },
    { pocket: 'own' as const, fen: subsidy && due },
    { pocket: 'state' as const, fen: subsidy },
  ].flatMap(({ pocket, fen }) => (fen === undefined ? [] : [{ pocket, fen }]))
}
