import shanghaiBalance from '../310000-shanghai/balance.json'
import shanghaiContribution from '../310000-shanghai/contribution.json'
import shanghaiFamily from '../310000-shanghai/family.json'
import shanghaiRegion from '../310000-shanghai/region.json'
import shanghaiSources from '../310000-shanghai/sources.json'
import type { RawFolder } from '../schema'

/** 上海市, the province first. */
export const folders: readonly RawFolder[] = [
  {
    name: '310000-shanghai',
    files: {
      region: shanghaiRegion,
      sources: shanghaiSources,
      family: shanghaiFamily,
      balance: shanghaiBalance,
      contribution: shanghaiContribution,
    },
  },
]
