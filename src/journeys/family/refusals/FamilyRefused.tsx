import { useAppearance } from '@/design/appearance'
import { Refused } from '@/design/parts/Refused'
import { Semantic } from '@/design/Semantic'
import { type Relation, relations } from '@/domain/family/relation'
import { fen, formatYuan } from '@/domain/money'
import type { Citation } from '@/domain/policy/fact'
import type { Refusal } from '@/domain/refusal'
import { goTo } from '@/platform/navigate'
import { type RefusalCode, refusals, relationRefusals, unknownRefusal } from './copy'
import type { RefusalWords } from './words'
import './family-refused.scss'

interface Props {
  refusal: Refusal
  /** Where it is written, when the refusal itself does not say. */
  citation?: Citation | null
}

/** A no of this journey: what it means, what it rests on, and each way forward as something to press. Read out when it appears. */
export function FamilyRefused({ refusal, citation }: Props) {
  const { callHotline } = useAppearance()
  const { tag, tone, title, reason, next } = wordsFor(refusal)
  return (
    <Semantic as="div" role="alert" className="family-refused">
      <Refused
        tag={tag}
        tone={tone}
        title={title}
        reason={reason(figureOf(refusal))}
        citation={refusal.citation ?? citation ?? undefined}
        next={next.map(({ label, note, to, call }) => ({
          label,
          note,
          onPress: call ? () => callHotline(call) : to && (() => void goTo(to)),
        }))}
      />
    </Semantic>
  )
}

/** What a no says in its own place on a page that goes on: its title and why, without the ways forward. */
export function saidShort(refusal: Refusal): { title: string; reason: string } {
  const { title, reason } = wordsFor(refusal)
  return { title, reason: reason(figureOf(refusal)) }
}

/** The words for a refusal; a relation may have its own, and a code newer than this app gets the general ones (R-R09). */
function wordsFor({ code, detail }: Refusal): RefusalWords {
  const relation = detail?.relation
  const own = code === 'RELATION_NOT_ALLOWED' && isRelation(relation) ? relationRefusals[relation] : undefined
  return own ?? (isKnown(code) ? refusals[code] : unknownRefusal)
}

/** The region's number as its sentence prints it: people as they are, an amount that stays behind in yuan. */
function figureOf({ detail = {} }: Refusal): string | null {
  const { limit, reserve, shareable } = detail
  if (typeof shareable === 'number') return formatYuan(fen(shareable))
  if (typeof reserve === 'number') return formatYuan(fen(reserve))
  return limit === undefined ? null : String(limit)
}

const isKnown = (code: string): code is RefusalCode => Object.keys(refusals).includes(code)

const isRelation = (text: unknown): text is Relation => relations.some((relation) => relation === text)
