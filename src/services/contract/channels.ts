import * as v from 'valibot'
import { channelKinds, errands } from '@/domain/policy/pack'
import { operation } from './operation'
import { CitationReply, Count, Place } from './values'

const Time = v.pipe(v.string(), v.regex(/^\d\d:\d\d$/))

const ChannelsReply = v.object({
  channels: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      kind: v.picklist(channelKinds),
      errands: v.array(v.picklist(errands)),
      steps: v.array(v.string()),
    }),
  ),
  channelsCitation: v.nullable(CitationReply),
  branches: v.array(
    v.object({
      name: v.string(),
      /** Days of the week, 1 Monday to 7 Sunday. */
      hours: v.array(v.object({ days: v.array(Count), opens: Time, closes: Time })),
      /** By the counter's clock; a public holiday closes it. */
      openNow: v.boolean(),
    }),
  ),
  branchesCitation: v.nullable(CitationReply),
})

/** 其他办理渠道: ways to do an errand outside this app, and where the windows are. */
export const channels = {
  channels: operation(v.strictObject({ code: Place }), ChannelsReply, ['REGION_UNKNOWN']),
}
