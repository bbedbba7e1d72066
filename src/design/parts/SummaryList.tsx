import { View } from '@tarojs/components'
import { Semantic } from '../Semantic'
import { Pressable } from './Pressable'

interface Row {
  label: string
  value: string
  /** The row that counts, e.g. 应缴. */
  strong?: boolean
  change?: { label: string; onPress(): void }
}

/** What was answered, row by row, each with a way to change it. */
export function SummaryList({ rows }: { rows: readonly Row[] }) {
  return (
    <Semantic as="dl" className="hj-summary">
      {rows.map(({ label, value, strong, change }) => (
        <View key={label} className={`hj-summary__row${strong ? ' hj-summary__row--strong' : ''}`}>
          <Semantic as="dt" className="hj-summary__label">
            {label}
          </Semantic>
          <Semantic as="dd" className="hj-summary__value">
            {value}
          </Semantic>
          {change && (
            <Semantic as="dd" className="hj-summary__change">
              <Pressable className="hj-link" label={`${change.label}${label}`} onPress={change.onPress}>
                {change.label}
              </Pressable>
            </Semantic>
          )}
        </View>
      ))}
    </Semantic>
  )
}
