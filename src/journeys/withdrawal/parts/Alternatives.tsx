import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { formatYuan } from '@/domain/money'
import type { Alternative, Way } from '@/domain/withdrawal/alternatives'
import { goTo } from '@/platform/navigate'
import { copy } from '../copy.asking'

const said = copy.alternatives

const open: Readonly<Record<Alternative, () => Promise<void>>> = {
  CARE: () => goTo('balance/overview'),
  SHARING: () => goTo('family/who'),
  RESIDENT_FEE: () => goTo('contribution/people'),
  WALLET: () => goTo('wallet/which'),
  INSURANCE: () => goTo('insurance/overview'),
  TRANSFER: () => goTo('transfer/start'),
}

/** What the balance is good for where it is, each a way into its errand. */
export function Alternatives({ ways, title }: { ways: readonly Way[]; title: string }) {
  if (ways.length === 0) return null
  return (
    <CellGroup title={title}>
      {ways.map(({ use, offered, amount }) => (
        <Cell
          key={use}
          title={said.uses[use].label}
          note={offered === 'ASK' ? said.ask : said.uses[use].note(amount === null ? '' : formatYuan(amount))}
          onPress={() => void open[use]()}
        />
      ))}
    </CellGroup>
  )
}
