import { View } from '@tarojs/components'
import { Card } from '@/design/parts/Card'
import { Citation } from '@/design/parts/Citation'
import { formatDay } from '@/domain/calendar'
import { formatYuan } from '@/domain/money'
import { copy } from '../copy'
import type { Region } from '../store'

/** The resident fee by year, newest first; what is not published stays unsaid. */
export function Fees({ fees }: { fees: Region['fees'] }) {
  const { unpublished, unsaid } = copy.region
  const { title, year: word, yuan, days } = copy.region.fees
  return (
    <Card title={title}>
      {fees.length === 0 && <View>{unsaid}</View>}
      {[...fees]
        .sort((a, b) => b.year - a.year)
        .map(({ year, personal, opens, closes, citation }) => (
          <View key={year} className="settings-fee">
            <View className="settings-fee__line">
              <View className="settings-fee__year">{word(year)}</View>
              <View className="settings-fee__amount">
                {personal === null ? unpublished : yuan(formatYuan(personal))}
              </View>
            </View>
            {opens && closes && <View className="settings-small">{days(formatDay(opens), formatDay(closes))}</View>}
            <Citation citation={citation} />
          </View>
        ))}
    </Card>
  )
}
