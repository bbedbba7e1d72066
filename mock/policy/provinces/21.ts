import liaoningContribution from '../210000-liaoning/contribution.json'
import liaoningGuide from '../210000-liaoning/guide.json'
import liaoningRegion from '../210000-liaoning/region.json'
import liaoningSources from '../210000-liaoning/sources.json'
import huludaoContribution from '../211400-huludao/contribution.json'
import huludaoRegion from '../211400-huludao/region.json'
import type { RawFolder } from '../schema'

/** 辽宁省, the province first. */
export const folders: readonly RawFolder[] = [
  {
    name: '210000-liaoning',
    files: {
      region: liaoningRegion,
      contribution: liaoningContribution,
      sources: liaoningSources,
      guide: liaoningGuide,
    },
  },
  { name: '211400-huludao', files: { region: huludaoRegion, contribution: huludaoContribution } },
]
