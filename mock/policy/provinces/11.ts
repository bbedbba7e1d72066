import beijingBalance from '../110000-beijing/balance.json'
import beijingContribution from '../110000-beijing/contribution.json'
import beijingFamily from '../110000-beijing/family.json'
import beijingRegion from '../110000-beijing/region.json'
import beijingSources from '../110000-beijing/sources.json'
import type { RawFolder } from '../schema'

/** 北京市, the province first. */
export const folders: readonly RawFolder[] = [
  {
    name: '110000-beijing',
    files: {
      region: beijingRegion,
      sources: beijingSources,
      family: beijingFamily,
      balance: beijingBalance,
      contribution: beijingContribution,
    },
  },
]
