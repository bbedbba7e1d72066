import { StatusTag } from '@/design/parts/StatusTag'
import { formatDay } from '@/domain/calendar'
import { copy } from '../copy'
import { KinRow } from '../parts/KinRow'
import type { Binding, Verdicts } from '../store'
import { allowedOf, groundsOf, type Verdict } from '../verdicts'

const words = copy.who

interface Props {
  verdict: Verdict
  /** The verdicts under the rule before, where it is known. */
  formerly: Verdicts | null
  /** Who is bound already. */
  bindings: readonly Binding[]
}

/** One kind of relative: may they be bound, and why. */
export function VerdictRow({ verdict, formerly, bindings }: Props) {
  const { relation, refusal } = verdict
  return (
    <KinRow
      glyph={copy.glyphs[relation]}
      title={copy.relations[relation]}
      note={refusal ? (words.reasons[relation] ?? words.notAllowed) : whyAllowed(verdict, formerly, bindings)}
      tag={<StatusTag tone={refusal ? 'bad' : 'good'}>{refusal ? words.no : words.yes}</StatusTag>}
    />
  )
}

/** The nearest thing to say of a yes: who is bound already, since when it may be, or what the relation is called at home. */
function whyAllowed(verdict: Verdict, formerly: Verdicts | null, bindings: readonly Binding[]): string {
  const bound = bindings.filter(({ relation, status }) => relation === verdict.relation && status === 'ACTIVE')
  if (bound.length > 0) return words.bound(bound.map(({ maskedName }) => maskedName))
  const rule = groundsOf(verdict)
  const isNew = formerly && allowedOf(formerly).length > 0 && !allowedOf(formerly).includes(verdict.relation)
  return isNew && rule ? words.newly(formatDay(rule.from)) : copy.atHome[verdict.relation]
}
