import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { Skeleton } from '@/design/parts/Skeleton'
import { formatDay } from '@/domain/calendar'
import type { Relation } from '@/domain/family/relation'
import { goTo } from '@/platform/navigate'
import { relationNames } from '@/words/copy'
import { copy } from '../copy'
import { useHome } from '../store'

/** The three kinds everybody has known since sharing began (K-01); what goes beyond them is the news. */
const longKnown: readonly Relation[] = ['SPOUSE', 'PARENT', 'CHILD']

/** Who may be bound where this person is insured, and since when. */
export function RuleChange() {
  const region = useHome((home) => home.region)
  if (region.state === 'asking')
    return <Skeleton pieces={[{ shape: 'rows', count: 1, of: ['body', 'small', 'small'] }]} />
  const rule = region.state === 'ready' ? region.value.relations : null
  if (!rule) return null
  const news = rule.value.filter((relation) => !longKnown.includes(relation))
  const told = news.length > 0 ? news : rule.value
  const { rules } = copy
  return (
    <CellGroup>
      <Cell
        title={news.length > 0 ? rules.title : rules.titleSame}
        note={rules.now(formatDay(rule.citation.from), told.map((relation) => relationNames[relation]).join('、'))}
        onPress={() => (news.length > 0 ? goTo('rules/changes', { code: 'mine' }) : goTo('family/who'))}
      />
    </CellGroup>
  )
}
