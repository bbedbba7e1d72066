import guangdongBalance from '../440000-guangdong/balance.json'
import guangdongContribution from '../440000-guangdong/contribution.json'
import guangdongFamily from '../440000-guangdong/family.json'
import guangdongGuide from '../440000-guangdong/guide.json'
import guangdongRegion from '../440000-guangdong/region.json'
import guangdongSources from '../440000-guangdong/sources.json'
import guangdongTransfer from '../440000-guangdong/transfer.json'
import guangdongWithdrawal from '../440000-guangdong/withdrawal.json'
import guangzhouBalance from '../440100-guangzhou/balance.json'
import guangzhouRegion from '../440100-guangzhou/region.json'
import shenzhenBalance from '../440300-shenzhen/balance.json'
import shenzhenFamily from '../440300-shenzhen/family.json'
import shenzhenRegion from '../440300-shenzhen/region.json'
import qingyuanBalance from '../441800-qingyuan/balance.json'
import qingyuanContribution from '../441800-qingyuan/contribution.json'
import qingyuanRegion from '../441800-qingyuan/region.json'
import type { RawFolder } from '../schema'

/** 广东省, the province first. */
export const folders: readonly RawFolder[] = [
  {
    name: '440000-guangdong',
    files: {
      region: guangdongRegion,
      sources: guangdongSources,
      family: guangdongFamily,
      balance: guangdongBalance,
      contribution: guangdongContribution,
      withdrawal: guangdongWithdrawal,
      transfer: guangdongTransfer,
      guide: guangdongGuide,
    },
  },
  { name: '440100-guangzhou', files: { region: guangzhouRegion, balance: guangzhouBalance } },
  { name: '440300-shenzhen', files: { region: shenzhenRegion, family: shenzhenFamily, balance: shenzhenBalance } },
  {
    name: '441800-qingyuan',
    files: { region: qingyuanRegion, balance: qingyuanBalance, contribution: qingyuanContribution },
  },
]
