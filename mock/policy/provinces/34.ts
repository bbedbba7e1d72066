import anhuiGuide from '../340000-anhui/guide.json'
import anhuiRegion from '../340000-anhui/region.json'
import hefeiInsurance from '../340100-hefei/insurance.json'
import hefeiRegion from '../340100-hefei/region.json'
import hefeiSources from '../340100-hefei/sources.json'
import type { RawFolder } from '../schema'

/** 安徽省, the province first. */
export const folders: readonly RawFolder[] = [
  { name: '340000-anhui', files: { region: anhuiRegion, guide: anhuiGuide } },
  { name: '340100-hefei', files: { region: hefeiRegion, sources: hefeiSources, insurance: hefeiInsurance } },
]
