import { View } from '@tarojs/components'
import { words } from '@/design/copy'
import { Citation } from '@/design/parts/Citation'
import { copy } from '../copy'
import type { ToldRule } from '../rulebook'

/** Where a rule is written, and what else is said of it: shown beside it, never applied. */
export const Written = ({ citation }: Pick<ToldRule, 'citation'>) => (
  <>
    <Citation citation={citation} />
    {citation.against?.map(({ title, tier, status, note }) => (
      <View key={note} className="rules-against">
        <View>{`${copy.against[status]}：${note}`}</View>
        <View>{`${title} · ${words.tiers[tier]}`}</View>
      </View>
    ))}
  </>
)
