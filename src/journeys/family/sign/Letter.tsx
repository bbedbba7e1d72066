import { Card } from '@/design/parts/Card'
import { Semantic } from '@/design/Semantic'
import { formatDay } from '@/domain/calendar'
import type { Precheck } from '../application/answers'
import { copy as words } from './copy'
import './sign.scss'

interface Props {
  of: Precheck
  /** What the relative is to the sharer, as a word. */
  relation: string
}

/** 《个人承诺书》, all of it: who promises, whom it is about, what follows if it is not true, and the day (domain.md §2.2). */
export function Letter({ of: { maskedSharer, maskedName, minor, on, versions }, relation }: Props) {
  const points = minor ? [...words.points, words.guardian] : words.points
  return (
    <Card title={words.letter}>
      <Semantic as="div" className="sign-letter">
        <Semantic as="p" className="sign-letter__line">
          {words.who(maskedSharer, maskedName, relation)}
        </Semantic>
        {points.map((point, place) => (
          <Semantic key={point} as="p" className="sign-letter__line">
            {`${place + 1}. ${point}`}
          </Semantic>
        ))}
        <Semantic as="p" className="sign-letter__small">
          {words.date(formatDay(on), versions.commitment)}
        </Semantic>
      </Semantic>
    </Card>
  )
}
