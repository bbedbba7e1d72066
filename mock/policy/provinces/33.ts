import zhejiangBalance from '../330000-zhejiang/balance.json'
import zhejiangRegion from '../330000-zhejiang/region.json'
import zhejiangSources from '../330000-zhejiang/sources.json'
import hangzhouGuide from '../330100-hangzhou/guide.json'
import hangzhouRegion from '../330100-hangzhou/region.json'
import type { RawFolder } from '../schema'

/** 浙江省, the province first. */
export const folders: readonly RawFolder[] = [
  { name: '330000-zhejiang', files: { region: zhejiangRegion, sources: zhejiangSources, balance: zhejiangBalance } },
  { name: '330100-hangzhou', files: { region: hangzhouRegion, guide: hangzhouGuide } },
]
