import gansuBalance from '../620000-gansu/balance.json'
import gansuContribution from '../620000-gansu/contribution.json'
import gansuGuide from '../620000-gansu/guide.json'
import gansuRegion from '../620000-gansu/region.json'
import gansuSources from '../620000-gansu/sources.json'
import gansuWallet from '../620000-gansu/wallet.json'
import lanzhouBalance from '../620100-lanzhou/balance.json'
import lanzhouRegion from '../620100-lanzhou/region.json'
import baiyinBalance from '../620400-baiyin/balance.json'
import baiyinRegion from '../620400-baiyin/region.json'
import tianshuiBalance from '../620500-tianshui/balance.json'
import tianshuiRegion from '../620500-tianshui/region.json'
import wuweiBalance from '../620600-wuwei/balance.json'
import wuweiRegion from '../620600-wuwei/region.json'
import linxiaBalance from '../622900-linxia/balance.json'
import linxiaRegion from '../622900-linxia/region.json'
import gannanBalance from '../623000-gannan/balance.json'
import gannanRegion from '../623000-gannan/region.json'
import gansuLevelBalance from '../629900-gansu-level/balance.json'
import gansuLevelRegion from '../629900-gansu-level/region.json'
import type { RawFolder } from '../schema'

/** 甘肃省, the province first. */
export const folders: readonly RawFolder[] = [
  {
    name: '620000-gansu',
    files: {
      region: gansuRegion,
      sources: gansuSources,
      balance: gansuBalance,
      contribution: gansuContribution,
      wallet: gansuWallet,
      guide: gansuGuide,
    },
  },
  { name: '620100-lanzhou', files: { region: lanzhouRegion, balance: lanzhouBalance } },
  { name: '620400-baiyin', files: { region: baiyinRegion, balance: baiyinBalance } },
  { name: '620500-tianshui', files: { region: tianshuiRegion, balance: tianshuiBalance } },
  { name: '620600-wuwei', files: { region: wuweiRegion, balance: wuweiBalance } },
  { name: '622900-linxia', files: { region: linxiaRegion, balance: linxiaBalance } },
  { name: '623000-gannan', files: { region: gannanRegion, balance: gannanBalance } },
  { name: '629900-gansu-level', files: { region: gansuLevelRegion, balance: gansuLevelBalance } },
]
