import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { goTo } from '@/platform/navigate'
import { copy } from '../copy'
import type { Verdicts } from '../store'
import { allowedOf, refusedOf } from '../verdicts'
import { copy as words } from './copy'

/** Who may be added in this region and who may not, in two lines. */
export function WhoCan({ now }: { now: Verdicts }) {
  const can = allowedOf(now).map((relation) => copy.relations[relation])
  const cannot = refusedOf(now).map(({ relation }) => copy.relations[relation])
  return (
    <CellGroup>
      <Cell title={words.can} note={copy.listed(can)} onPress={() => goTo('family/who')} />
      <Cell
        title={words.cannot}
        note={copy.listed([...cannot, words.outOfProvince])}
        onPress={() => goTo('family/who')}
      />
    </CellGroup>
  )
}
