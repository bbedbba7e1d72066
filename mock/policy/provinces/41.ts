import henanContribution from '../410000-henan/contribution.json'
import henanGuide from '../410000-henan/guide.json'
import henanRegion from '../410000-henan/region.json'
import henanSources from '../410000-henan/sources.json'
import type { RawFolder } from '../schema'

/** 河南省, the province first. */
export const folders: readonly RawFolder[] = [
  {
    name: '410000-henan',
    files: { region: henanRegion, sources: henanSources, contribution: henanContribution, guide: henanGuide },
  },
]
