import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { goTo } from '@/platform/navigate'
import { copy } from '../copy'

/** Where one goes on to from the balance. */
export function More({ year }: { year: number }) {
  const { title, year: summary, family, credit, ways, moving, insurance } = copy.overview.more
  return (
    <CellGroup title={title}>
      <Cell {...summary} onPress={() => goTo('balance/year', { year })} />
      <Cell {...family} onPress={() => goTo('family/spending', { whose: 'all' })} />
      <Cell {...credit} onPress={() => goTo('credit/estimate')} />
      <Cell {...ways} onPress={() => goTo('channels/list')} />
      <Cell {...moving} onPress={() => goTo('transfer/start')} />
      <Cell {...insurance} onPress={() => goTo('insurance/overview')} />
    </CellGroup>
  )
}
