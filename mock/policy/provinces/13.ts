import hebeiContribution from '../130000-hebei/contribution.json'
import hebeiRegion from '../130000-hebei/region.json'
import type { RawFolder } from '../schema'

/** 河北省, the province first. */
export const folders: readonly RawFolder[] = [
  { name: '130000-hebei', files: { region: hebeiRegion, contribution: hebeiContribution } },
]
