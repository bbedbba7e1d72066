import * as v from 'valibot'
import { accountStandings } from '@/domain/balance/standing'
import { account } from './account'
import { operation } from './operation'
import { CitationReply, Day, Id, Money, Nothing } from './values'

const { status: _, ...glance } = account.overview.reply.entries

const StandingReply = v.object({
  ...glance,
  standing: v.picklist(accountStandings),
  /** What emptied the account, has it on its way, or has it set aside, where that was asked for at this counter. */
  because: v.nullable(v.object({ errand: v.picklist(['WITHDRAWAL', 'TRANSFER']), id: Id })),
  /** 本年 and 历年 where the place tells them apart; null where it does not. `began` is the first day of the account's year. */
  byYear: v.nullable(v.object({ current: Money, carriedOver: Money, began: Day, citation: CitationReply })),
})

/** 余额 in full: the account at a glance, how it stands and why, and by the year its money came in. */
export const accountStanding = {
  standing: operation(Nothing, StandingReply, ['NO_ACCOUNT', 'NOT_INSURED']),
}
