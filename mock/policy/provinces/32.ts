import jiangsuFamily from '../320000-jiangsu/family.json'
import jiangsuGuide from '../320000-jiangsu/guide.json'
import jiangsuRegion from '../320000-jiangsu/region.json'
import jiangsuSources from '../320000-jiangsu/sources.json'
import jiangsuWithdrawal from '../320000-jiangsu/withdrawal.json'
import type { RawFolder } from '../schema'

/** 江苏省, the province first. */
export const folders: readonly RawFolder[] = [
  {
    name: '320000-jiangsu',
    files: {
      region: jiangsuRegion,
      sources: jiangsuSources,
      family: jiangsuFamily,
      withdrawal: jiangsuWithdrawal,
      guide: jiangsuGuide,
    },
  },
]
