import { View } from '@tarojs/components'
import { Card } from '@/design/parts/Card'
import { Semantic } from '@/design/Semantic'
import { payingCommitment } from '@/domain/consent'
import { commitment } from '../check/copy'
import '../contribution.scss'

/** 《代缴承诺书》, whole: it is short enough to be read where it is agreed to. */
export function Commitment() {
  return (
    <Card title={commitment.title}>
      <Semantic as="ol">
        {commitment.clauses.map((clause, at) => (
          <Semantic key={clause} as="li" className="contribution-clause">
            {`${at + 1}. ${clause}`}
          </Semantic>
        ))}
      </Semantic>
      <View className="contribution-quiet">{commitment.version(payingCommitment)}</View>
    </Card>
  )
}
