import { ResultPanel } from '@/design/parts/ResultPanel'
import { formatDay } from '@/domain/calendar'
import type { binding } from '@/services/contract/binding'
import type { ReplyOf } from '@/services/contract/operation'
import { copy } from '../copy'
import { copy as words } from './copy'

/** A binding as it is found by its id, with what it waits for. */
export type Found = ReplyOf<typeof binding.binding>

/** What came of a binding, first of all. */
export function Outcome({ of: { status, maskedName, relation, since, to, review } }: { of: Found }) {
  const { done, review: waiting, ended, free } = copy.result
  switch (status) {
    case 'ACTIVE': {
      const line = done.line(maskedName, copy.relations[relation], formatDay(since))
      const until = to ? [copy.result.done.until(formatDay(to))] : []
      return <ResultPanel tone="good" title={done.title} lines={[line, ...until, free]} />
    }
    case 'UNDER_REVIEW': {
      if (!review) return <ResultPanel tone="wait" title={waiting.title} lines={[waiting.line(maskedName), free]} />
      const by = review.grounds === 'WINDOW' ? [] : [words.review.by(formatDay(review.by))]
      const lines = [words.review.lines[review.grounds](maskedName), ...by, words.review.free]
      return <ResultPanel tone="wait" title={words.review.title} lines={lines} />
    }
    case 'REJECTED': {
      const why = review ? words.rejected.lines[review.grounds] : words.rejected.unsaid
      return (
        <ResultPanel tone="bad" title={words.rejected.title} lines={[why, words.rejected.money, words.rejected.next]} />
      )
    }
    default:
      return <ResultPanel tone="plain" title={ended.title} lines={[ended.line(maskedName)]} />
  }
}
