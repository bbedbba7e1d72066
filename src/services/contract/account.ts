import * as v from 'valibot'
import { accountStatuses } from '@/domain/balance/account'
import { operation } from './operation'
import { Day, Moment, Money, Nothing } from './values'

const OverviewReply = v.object({
  /** Free to use now. */
  available: Money,
  /** Of that, what relatives may use: less the region's reserve; null while nobody knows what the reserve comes to. */
  shareable: v.nullable(Money),
  /** Set aside for orders that can still be taken back, and for a withdrawal under way. */
  frozen: Money,
  creditThisMonth: Money,
  status: v.picklist(accountStatuses),
  asOf: Moment,
  /** 长沙: money on the old bank card follows the old rules and is not part of this account (P06, P07). */
  oldCard: v.nullable(v.object({ fen: Money, asOf: Day })),
})

/** 余额: the holder's own account at a glance. The rest of the desk is in statement.ts. */
export const account = {
  overview: operation(Nothing, OverviewReply, ['NO_ACCOUNT']),
}
