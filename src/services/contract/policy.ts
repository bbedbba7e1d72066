import * as v from 'valibot'
import { operation } from './operation'
import { CitationReply, Day, Money, Nothing, RelationCode } from './values'

const cited = <S extends v.GenericSchema>(value: S) => v.nullable(v.object({ value, citation: CitationReply }))

const Hotline = v.object({ number: v.string(), name: v.string(), hours: v.optional(v.string()) })

const RegionReply = v.object({
  code: v.string(),
  name: v.string(),
  on: Day,
  relations: cited(v.array(RelationCode)),
  maxActive: cited(v.number()),
  maxLifetime: cited(v.number()),
  fees: v.array(
    v.object({
      year: v.number(),
      personal: v.nullable(Money),
      opens: v.nullable(Day),
      closes: v.nullable(Day),
      citation: CitationReply,
    }),
  ),
  undo: cited(v.picklist(['hold10', 'reversal', 'none'])),
  withdrawalDays: cited(v.number()),
  hotlines: v.array(Hotline),
})

/** 地区规定: what the bureau of a place says, dated and sourced. */
export const policy = {
  regions: operation(Nothing, v.object({ regions: v.array(v.object({ code: v.string(), name: v.string() })) })),
  region: operation(v.strictObject({ code: v.string() }), RegionReply, ['REGION_UNKNOWN']),
}
