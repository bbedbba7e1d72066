import shaanxiBalance from '../610000-shaanxi/balance.json'
import shaanxiGuide from '../610000-shaanxi/guide.json'
import shaanxiRegion from '../610000-shaanxi/region.json'
import shaanxiSources from '../610000-shaanxi/sources.json'
import xianGuide from '../610100-xian/guide.json'
import xianRegion from '../610100-xian/region.json'
import xianWithdrawal from '../610100-xian/withdrawal.json'
import type { RawFolder } from '../schema'

/** 陕西省, the province first. */
export const folders: readonly RawFolder[] = [
  {
    name: '610000-shaanxi',
    files: { region: shaanxiRegion, sources: shaanxiSources, balance: shaanxiBalance, guide: shaanxiGuide },
  },
  { name: '610100-xian', files: { region: xianRegion, withdrawal: xianWithdrawal, guide: xianGuide } },
]
