import { useAppearance } from '@/design/appearance'
import { Refused } from '@/design/parts/Refused'
import { Semantic } from '@/design/Semantic'
import { type Relation, relations } from '@/domain/family/relation'
import type { Citation } from '@/domain/policy/fact'
import type { Refusal } from '@/domain/refusal'
import { goTo } from '@/platform/navigate'
import { type RefusalCode, type RefusalWords, refusals, relationRefusals, unknownRefusal } from './copy'
import './family-refused.scss'

interface Props {
  refusal: Refusal
  /** Where it is written, when the refusal itself does not say. */
  citation?: Citation | null
}

/** A no of this journey: what it means, what it rests on, and each way forward as something to press. Read out when it appears. */
export function FamilyRefused({ refusal, citation }: Props) {
  const { callHotline } = useAppearance()
  const { tag, title, reason, next } = wordsFor(refusal)
  const limit = refusal.detail?.limit
  return (
    <Semantic as="div" role="alert" className="family-refused">
      <Refused
        tag={tag}
        title={title}
        reason={reason(limit === undefined ? null : String(limit))}
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

/** The words for a refusal; a relation may have its own, and a code newer than this app gets the general ones (R-R09). */
function wordsFor({ code, detail }: Refusal): RefusalWords {
  const relation = detail?.relation
  const own = code === 'RELATION_NOT_ALLOWED' && isRelation(relation) ? relationRefusals[relation] : undefined
  return own ?? (isKnown(code) ? refusals[code] : unknownRefusal)
}

const isKnown = (code: string): code is RefusalCode => Object.keys(refusals).includes(code)

const isRelation = (text: unknown): text is Relation => relations.some((relation) => relation === text)
