import { Text, View } from '@tarojs/components'
import { useAppearance } from '@/design/appearance'
import { Card } from '@/design/parts/Card'
import { Citation } from '@/design/parts/Citation'
import { Notice } from '@/design/parts/Notice'
import { Semantic } from '@/design/Semantic'
import { spoken } from '@/design/spoken'
import { copy } from './copy'
import type { Benefit } from './store'
import { WayCard } from './WayCard'
import './waiting-period.scss'

const kinds = ['waiting', 'perhaps', 'covered'] as const

/** The ways beside one another, why there is a range, and where it is written. */
export function Results({ of }: { of: Benefit }) {
  const { callHotline } = useAppearance()
  const { year, ways, repair, citation, stages } = of
  const { repairedBy, fixedMonths, floor } = repair
  const ranges = ways.some(({ least, most, earliest, latest }) => least !== most || earliest !== latest)
  const repairs = ways.some(({ way }) => way === 'REPAIRED')
  return (
    <>
      <Semantic as="h2" className="hj-group__title">
        {year === null ? copy.resultsNone : copy.results(year)}
      </Semantic>
      {ways.map((way) => (
        <WayCard key={way.way} way={way} of={of} />
      ))}
      {year !== null && (
        <View className="waiting-legend">
          {kinds
            .filter((kind) => ranges || kind !== 'perhaps')
            .map((kind) => (
              <View key={kind} className="waiting-legend__word">
                <View className={`waiting-legend__key waiting-bar__part--${kind}`} {...spoken({ hidden: true })} />
                <Text>{copy.legend[kind]}</Text>
              </View>
            ))}
        </View>
      )}
      {ranges && (
        <Notice
          tone="info"
          title={copy.range.title}
          action={{ label: copy.range.ask, onPress: () => callHotline('12393') }}
        >
          {copy.range.reason}
        </Notice>
      )}
      {repairs && (
        <Card title={copy.repair.title}>
          {copy.repair.reason(repairedBy, fixedMonths, floor.gapYears, floor.months)}
        </Card>
      )}
      <Card title={copy.grounds} tone="plain">
        <View className="waiting-cites">
          <Citation citation={citation} />
          {stages && <Citation citation={stages} />}
          <View className="waiting-quiet">
            {copy.costs.ordinary}
            {copy.notBinding}
          </View>
        </View>
      </Card>
    </>
  )
}
