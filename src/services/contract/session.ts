import * as v from 'valibot'
import { insuranceStatuses, schemes } from '@/domain/insured'
import { operation } from './operation'
import { Day, Moment, Nothing } from './values'

const MeReply = v.object({
  maskedName: v.string(),
  maskedPhone: v.string(),
  areaCode: v.string(),
  areaName: v.string(),
  scheme: v.picklist(schemes),
  status: v.picklist(insuranceStatuses),
  today: Day,
  now: Moment,
})

/** Who is at the counter, and what day it is there: the phone's own clock is never asked. */
export const session = { me: operation(Nothing, MeReply) }
