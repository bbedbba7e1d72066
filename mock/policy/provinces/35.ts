import fujianContribution from '../350000-fujian/contribution.json'
import fujianGuide from '../350000-fujian/guide.json'
import fujianRegion from '../350000-fujian/region.json'
import fujianSources from '../350000-fujian/sources.json'
import type { RawFolder } from '../schema'

/** 福建省, the province first. */
export const folders: readonly RawFolder[] = [
  {
    name: '350000-fujian',
    files: { region: fujianRegion, sources: fujianSources, contribution: fujianContribution, guide: fujianGuide },
  },
]
