import { Card } from '@/design/parts/Card'
import { Citation } from '@/design/parts/Citation'
import { Notice } from '@/design/parts/Notice'
import { Semantic } from '@/design/Semantic'
import { formatDay } from '@/domain/calendar'
import { copy as words } from './copy'
import type { Found } from './Outcome'
import './review.scss'

/** What is still to be done, and by when: the window's code large enough to be read across a counter. */
export function Review({ of: { status, review } }: { of: Found }) {
  if (status !== 'UNDER_REVIEW' || !review) return null
  const { title, until, bring } = words.window
  return (
    <>
      {review.code && (
        <Card title={title}>
          <Semantic as="p" className="review-code">
            {review.code.replace(/(\d{4})(?=\d)/g, '$1 ')}
          </Semantic>
          <Semantic as="p" className="review-note">
            {until(formatDay(review.by))}
          </Semantic>
          <Semantic as="p" className="review-note">
            {bring}
          </Semantic>
        </Card>
      )}
      {review.grounds === 'AGENT' && (
        <Card title={words.agent.title}>
          <Semantic as="p" className="review-note">
            {words.agent.body}
          </Semantic>
        </Card>
      )}
      {review.citation && (
        <Card title={words.grounds}>
          <Citation citation={review.citation} />
        </Card>
      )}
      {!review.published && !review.code && <Notice tone="info">{words.review.promised}</Notice>}
    </>
  )
}
