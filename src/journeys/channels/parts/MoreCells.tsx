import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { goTo } from '@/platform/navigate'
import { copy } from '../copy'
import type { More } from '../guides/guide'

const opens: Record<More, () => Promise<void>> = {
  phone: () => goTo('channels/phone'),
  kiosk: () => goTo('channels/kiosk'),
  hours: () => goTo('channels/hours', { place: 'mine' }),
  bank: () => goTo('channels/bank'),
  pay: () => goTo('contribution/people'),
  wallet: () => goTo('wallet/overview'),
  which: () => goTo('wallet/which'),
  family: () => goTo('family/members'),
}

/** Where to read on. */
export const MoreCells = ({ title, of }: { title: string; of: readonly More[] }) => (
  <CellGroup title={title}>
    {of.map((each) => (
      <Cell key={each} {...copy.more[each]} onPress={() => void opens[each]()} />
    ))}
  </CellGroup>
)
