import { Card } from '@/design/parts/Card'
import { Semantic } from '@/design/Semantic'
import { formatYuan } from '@/domain/money'
import { copy as errand } from '../copy'
import type { Verdict } from '../stage'
import { copy } from './copy'
import '../withdrawal.scss'

/** What is signed: who asks for what and why, and what they promise. */
export function Letter({ of: { holderMaskedName, reason, amount } }: { of: Verdict }) {
  const points = reason === 'DEATH' ? [...copy.points, copy.heir] : copy.points
  return (
    <Card title={copy.letter}>
      <Semantic as="div" className="withdrawal-stack">
        <Semantic as="p" className="withdrawal-line">
          {copy.who(holderMaskedName, errand.reasons[reason].because, formatYuan(amount))}
        </Semantic>
        {points.map((point, place) => (
          <Semantic key={point} as="p" className="withdrawal-line">
            {`${place + 1}. ${point}`}
          </Semantic>
        ))}
      </Semantic>
    </Card>
  )
}
