import guangxiBalance from '../450000-guangxi/balance.json'
import guangxiContribution from '../450000-guangxi/contribution.json'
import guangxiFamily from '../450000-guangxi/family.json'
import guangxiGuide from '../450000-guangxi/guide.json'
import guangxiRefund from '../450000-guangxi/refund.json'
import guangxiRegion from '../450000-guangxi/region.json'
import guangxiSources from '../450000-guangxi/sources.json'
import nanningBalance from '../450100-nanning/balance.json'
import nanningRegion from '../450100-nanning/region.json'
import nanningWithdrawal from '../450100-nanning/withdrawal.json'
import guangxiLevelBalance from '../459900-guangxi-level/balance.json'
import guangxiLevelRegion from '../459900-guangxi-level/region.json'
import type { RawFolder } from '../schema'

/** 广西壮族自治区, the province first. */
export const folders: readonly RawFolder[] = [
  {
    name: '450000-guangxi',
    files: {
      region: guangxiRegion,
      sources: guangxiSources,
      family: guangxiFamily,
      balance: guangxiBalance,
      contribution: guangxiContribution,
      guide: guangxiGuide,
      refund: guangxiRefund,
    },
  },
  { name: '450100-nanning', files: { region: nanningRegion, balance: nanningBalance, withdrawal: nanningWithdrawal } },
  { name: '459900-guangxi-level', files: { region: guangxiLevelRegion, balance: guangxiLevelBalance } },
]
