import sichuanFamily from '../510000-sichuan/family.json'
import sichuanGuide from '../510000-sichuan/guide.json'
import sichuanRegion from '../510000-sichuan/region.json'
import chengduRegion from '../510100-chengdu/region.json'
import leshanRegion from '../511100-leshan/region.json'
import leshanWithdrawal from '../511100-leshan/withdrawal.json'
import type { RawFolder } from '../schema'

/** 四川省, the province first. */
export const folders: readonly RawFolder[] = [
  { name: '510000-sichuan', files: { region: sichuanRegion, family: sichuanFamily, guide: sichuanGuide } },
  { name: '510100-chengdu', files: { region: chengduRegion } },
  { name: '511100-leshan', files: { region: leshanRegion, withdrawal: leshanWithdrawal } },
]
