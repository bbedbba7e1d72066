import { View } from '@tarojs/components'
import { RadioList } from '@/design/parts/RadioList'
import { type FeeTier, feeTiers } from '@/domain/contribution/price'
import { formatYuan } from '@/domain/money'
import { copy } from '../quote/copy'
import type { Quote } from '../store'
import '../contribution.scss'

const words = copy.tier

/** Which of two tiers (重庆), each with what it comes to; nothing where there is no choice. What a tier is worth, the place says, and we do not. */
export function TierChoice({ quote, onTier }: { quote: Quote; onTier(tier: FeeTier): void }) {
  const { tier, tiers } = quote
  if (tiers.length < 2) return null
  return (
    <View>
      <RadioList
        name="tier"
        label={words.label}
        options={tiers.map((each) => ({
          value: each.tier,
          label: words[each.tier],
          note: words.note(formatYuan(each.due)),
        }))}
        value={tier}
        onChange={(chosen) => {
          const wanted = feeTiers.find((each) => each === chosen)
          if (wanted) onTier(wanted)
        }}
      />
      <View className="contribution-quiet contribution-beside">{words.ask}</View>
    </View>
  )
}
