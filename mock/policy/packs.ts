import type { Pack } from '@/domain/policy/pack'
import nationalCalendar from './000000-national/calendar.json'
import nationalContribution from './000000-national/contribution.json'
import nationalFamily from './000000-national/family.json'
import nationalRegion from './000000-national/region.json'
import nationalWithdrawal from './000000-national/withdrawal.json'
import hunanBalance from './430000-hunan/balance.json'
import hunanContribution from './430000-hunan/contribution.json'
import hunanFamily from './430000-hunan/family.json'
import hunanRegion from './430000-hunan/region.json'
import changshaBalance from './430100-changsha/balance.json'
import changshaRegion from './430100-changsha/region.json'
import changshaWithdrawal from './430100-changsha/withdrawal.json'
import zhangjiajieRegion from './430800-zhangjiajie/region.json'
import { withParent } from './inherit'
import type { RawFolder } from './schema'
import { statedIn } from './stated'

/** Every region, parents first. A new region is its imports above and its line here. */
export const folders: readonly RawFolder[] = [
  {
    name: '000000-national',
    files: {
      region: nationalRegion,
      family: nationalFamily,
      contribution: nationalContribution,
      withdrawal: nationalWithdrawal,
      calendar: nationalCalendar,
    },
  },
  {
    name: '430000-hunan',
    files: { region: hunanRegion, family: hunanFamily, balance: hunanBalance, contribution: hunanContribution },
  },
  {
    name: '430100-changsha',
    files: { region: changshaRegion, balance: changshaBalance, withdrawal: changshaWithdrawal },
  },
  { name: '430800-zhangjiajie', files: { region: zhangjiajieRegion } },
]

/** The packs by area code, as `resolve` would make them of the same folders: tests/policy holds the two together. */
export const packs: ReadonlyMap<string, Pack> = folders.map(statedIn).reduce((packs, stated) => {
  const { code, parent } = stated.region
  return packs.set(code, withParent(stated, parent === undefined ? undefined : packs.get(parent)))
}, new Map<string, Pack>())

/** What the bureau of an area says; null for an area without a pack of its own. */
export const packOf = (code: string): Pack | null => packs.get(code) ?? null
