import * as v from 'valibot'
import { undoKinds } from '@/domain/policy/pack'
import { operation } from './operation'
import { CitationReply, Count, Day, Money, RelationCode, Year } from './values'

const cited = <S extends v.GenericSchema>(value: S) => v.nullable(v.object({ value, citation: CitationReply }))

const Hotline = v.object({ number: v.string(), name: v.string(), hours: v.optional(v.string()) })

const RegionReply = v.object({
  code: v.string(),
  name: v.string(),
  on: Day,
  relations: cited(v.array(RelationCode)),
  maxActive: cited(Count),
  maxLifetime: cited(Count),
  fees: v.array(
    v.object({
      year: Year,
      personal: v.nullable(Money),
      opens: v.nullable(Day),
      closes: v.nullable(Day),
      citation: CitationReply,
    }),
  ),
  undo: cited(v.picklist(undoKinds)),
  withdrawalDays: cited(Count),
  hotlines: v.array(Hotline),
})

/** 地区规定: what the bureau of a place says, dated and sourced. */
export const policy = {
  region: operation(v.strictObject({ code: v.string() }), RegionReply, ['REGION_UNKNOWN']),
}
