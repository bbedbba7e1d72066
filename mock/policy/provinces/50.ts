import chongqingBalance from '../500000-chongqing/balance.json'
import chongqingContribution from '../500000-chongqing/contribution.json'
import chongqingGuide from '../500000-chongqing/guide.json'
import chongqingRefund from '../500000-chongqing/refund.json'
import chongqingRegion from '../500000-chongqing/region.json'
import chongqingSources from '../500000-chongqing/sources.json'
import type { RawFolder } from '../schema'

/** 重庆市, the province first. */
export const folders: readonly RawFolder[] = [
  {
    name: '500000-chongqing',
    files: {
      region: chongqingRegion,
      sources: chongqingSources,
      balance: chongqingBalance,
      contribution: chongqingContribution,
      guide: chongqingGuide,
      refund: chongqingRefund,
    },
  },
]
