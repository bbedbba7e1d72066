import { StatusTag } from '@/design/parts/StatusTag'
import { formatDay, type IsoDate } from '@/domain/calendar'
import { copy } from '../copy'
import { KinRow } from '../parts/KinRow'
import type { Binding } from '../store'
import { answerOf, groundsOf, type Verdict } from '../verdicts'
import { KinDetail } from './KinDetail'

const words = copy.who

interface Props {
  verdict: Verdict
  on: IsoDate
  /** Kinds that the rule in force lets in and the one before it did not. */
  wider: readonly Verdict['relation'][]
  /** Who is bound already. */
  bindings: readonly Binding[]
  open: boolean
  onOpen(): void
}

const tones = { YES: 'good', NO: 'bad', UNKNOWN: 'wait' } as const
const tags = { YES: words.yes, NO: words.no, UNKNOWN: words.unknown }

/** One kind of relative: may they be bound, and why; pressed, where that is written and who else could. */
export function VerdictRow({ verdict, on, wider, bindings, open, onOpen }: Props) {
  const { relation } = verdict
  const answer = answerOf(verdict)
  const notes = {
    YES: () => whyAllowed(verdict, wider, bindings),
    NO: () => words.others[relation],
    UNKNOWN: () => words.notKnown,
  }
  return (
    <>
      <KinRow
        glyph={copy.glyphs[relation]}
        title={copy.relations[relation]}
        note={notes[answer]()}
        tag={<StatusTag tone={tones[answer]}>{tags[answer]}</StatusTag>}
        onPress={onOpen}
      />
      {open && <KinDetail verdict={verdict} on={on} row />}
    </>
  )
}

/** The nearest thing to say of a yes: who is bound already, since when it may be, or what the relation is called at home. */
function whyAllowed(verdict: Verdict, wider: Props['wider'], bindings: readonly Binding[]): string {
  const bound = bindings.filter(({ relation, status }) => relation === verdict.relation && status === 'ACTIVE')
  if (bound.length > 0) return words.bound(bound.map(({ maskedName }) => maskedName))
  const rule = groundsOf(verdict)
  return wider.includes(verdict.relation) && rule ? words.newly(formatDay(rule.from)) : copy.atHome[verdict.relation]
}
