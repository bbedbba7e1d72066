import { View } from '@tarojs/components'
import { Card } from '@/design/parts/Card'
import { DottedList } from '@/design/parts/DottedList'
import { Semantic } from '@/design/Semantic'
import type { Section } from '../writing'

/** A stretch of an article under its own heading. */
export const SectionCard = ({ section: { heading, lines, points, pairs } }: { section: Section }) => (
  <Card title={heading}>
    {lines?.map((line) => (
      <View key={line} className="guide-line">
        {line}
      </View>
    ))}
    {points && <DottedList lines={points} />}
    {pairs && (
      <Semantic as="dl">
        {pairs.map(({ label, value }) => (
          <View key={label} className="guide-pair">
            <Semantic as="dt" className="guide-quiet">
              {label}
            </Semantic>
            <Semantic as="dd">{value}</Semantic>
          </View>
        ))}
      </Semantic>
    )}
  </Card>
)
