import jiangxiContribution from '../360000-jiangxi/contribution.json'
import jiangxiGuide from '../360000-jiangxi/guide.json'
import jiangxiRegion from '../360000-jiangxi/region.json'
import jiangxiSources from '../360000-jiangxi/sources.json'
import type { RawFolder } from '../schema'

/** 江西省, the province first. */
export const folders: readonly RawFolder[] = [
  {
    name: '360000-jiangxi',
    files: { region: jiangxiRegion, sources: jiangxiSources, contribution: jiangxiContribution, guide: jiangxiGuide },
  },
]
