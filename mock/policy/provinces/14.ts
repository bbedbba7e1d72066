import shanxiBalance from '../140000-shanxi/balance.json'
import shanxiContribution from '../140000-shanxi/contribution.json'
import shanxiFamily from '../140000-shanxi/family.json'
import shanxiGuide from '../140000-shanxi/guide.json'
import shanxiRegion from '../140000-shanxi/region.json'
import shanxiSources from '../140000-shanxi/sources.json'
import taiyuanRegion from '../140100-taiyuan/region.json'
import type { RawFolder } from '../schema'

/** 山西省, the province first. */
export const folders: readonly RawFolder[] = [
  {
    name: '140000-shanxi',
    files: {
      region: shanxiRegion,
      sources: shanxiSources,
      family: shanxiFamily,
      balance: shanxiBalance,
      contribution: shanxiContribution,
      guide: shanxiGuide,
    },
  },
  { name: '140100-taiyuan', files: { region: taiyuanRegion } },
]
