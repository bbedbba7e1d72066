import * as v from 'valibot'
import { closedWhys } from '@/domain/channels/opening'
import { channelKinds, errands } from '@/domain/policy/pack'
import { operation } from './operation'
import { CitationReply, Count, Day, Moment, Place } from './values'

const Time = v.pipe(v.string(), v.regex(/^\d\d:\d\d$/))

/** A window at the counter's moment; `next` is null where the day it opens again is not known. */
const StandingReply = v.variant('is', [
  v.object({ is: v.literal('OPEN'), until: Time }),
  v.object({
    is: v.literal('CLOSED'),
    why: v.picklist(closedWhys),
    next: v.nullable(v.object({ on: Day, at: Time })),
  }),
  v.object({ is: v.literal('UNKNOWN') }),
])

const ChannelsReply = v.object({
  code: Place,
  areaName: v.string(),
  /** By the counter's clock. */
  now: Moment,
  channels: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      kind: v.picklist(channelKinds),
      errands: v.array(v.picklist(errands)),
      steps: v.array(v.string()),
      citation: CitationReply,
    }),
  ),
  branches: v.array(
    v.object({
      name: v.string(),
      /** Of no known city: shows what hours look like, and is no hall that anybody can go to. */
      example: v.boolean(),
      /** Days of the week, 1 Monday to 7 Sunday. */
      hours: v.array(v.object({ days: v.array(Count), opens: Time, closes: Time })),
      openOn: v.array(Count),
      closedOn: v.array(Count),
      standing: StandingReply,
      citation: CitationReply,
    }),
  ),
  /** Whether the account is kept on a bank card or in the bureau's book; null where nobody has said. */
  accountMode: v.nullable(v.object({ value: v.picklist(['LEDGER', 'REAL']), citation: CitationReply })),
})

/** 其他办理渠道: ways to do an errand outside this app, and where the windows are. */
export const channels = {
  channels: operation(v.strictObject({ code: Place }), ChannelsReply, ['REGION_UNKNOWN']),
}
