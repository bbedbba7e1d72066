import * as v from 'valibot'
import { operation } from './operation'
import { Nothing } from './values'

/** 地区: every place whose rules are written down. */
export const regions = {
  regions: operation(Nothing, v.object({ regions: v.array(v.object({ code: v.string(), name: v.string() })) })),
}
