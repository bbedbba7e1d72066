import nationalBalance from './000000-national/balance.json'
import nationalContribution from './000000-national/contribution.json'
import nationalFamily from './000000-national/family.json'
import nationalRegion from './000000-national/region.json'
import nationalSources from './000000-national/sources.json'
import hunanBalance from './430000-hunan/balance.json'
import hunanContribution from './430000-hunan/contribution.json'
import hunanFamily from './430000-hunan/family.json'
import hunanRegion from './430000-hunan/region.json'
import hunanSources from './430000-hunan/sources.json'
import changshaBalance from './430100-changsha/balance.json'
import changshaRegion from './430100-changsha/region.json'
import changshaWithdrawal from './430100-changsha/withdrawal.json'
import zhangjiajieRegion from './430800-zhangjiajie/region.json'
import type { RawFolder } from './schema'

/** What a first page asks of the nation and of 湖南, where the app is at home; the rest of these folders is in `home.ts`. */
export const atHand = [
  {
    name: '000000-national',
    files: {
      sources: nationalSources,
      region: nationalRegion,
      family: nationalFamily,
      balance: nationalBalance,
      contribution: nationalContribution,
    },
  },
  {
    name: '430000-hunan',
    files: {
      sources: hunanSources,
      region: hunanRegion,
      family: hunanFamily,
      balance: hunanBalance,
      contribution: hunanContribution,
    },
  },
  {
    name: '430100-changsha',
    files: {
      region: changshaRegion,
      balance: changshaBalance,
      // How long a withdrawal takes is part of a region's card (policy.region); webpack leaves the rest of the file out.
      withdrawal: { workingDays: changshaWithdrawal.workingDays },
    },
  },
  { name: '430800-zhangjiajie', files: { region: zhangjiajieRegion } },
] as const satisfies readonly RawFolder[]
