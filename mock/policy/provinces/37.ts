import shandongBalance from '../370000-shandong/balance.json'
import shandongContribution from '../370000-shandong/contribution.json'
import shandongGuide from '../370000-shandong/guide.json'
import shandongRegion from '../370000-shandong/region.json'
import shandongSources from '../370000-shandong/sources.json'
import jinanContribution from '../370100-jinan/contribution.json'
import jinanRegion from '../370100-jinan/region.json'
import yantaiRegion from '../370600-yantai/region.json'
import yantaiWallet from '../370600-yantai/wallet.json'
import type { RawFolder } from '../schema'

/** 山东省, the province first. */
export const folders: readonly RawFolder[] = [
  {
    name: '370000-shandong',
    files: {
      region: shandongRegion,
      sources: shandongSources,
      balance: shandongBalance,
      contribution: shandongContribution,
      guide: shandongGuide,
    },
  },
  { name: '370100-jinan', files: { region: jinanRegion, contribution: jinanContribution } },
  { name: '370600-yantai', files: { region: yantaiRegion, wallet: yantaiWallet } },
]
