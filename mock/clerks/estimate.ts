import * as v from 'valibot'
import { comebacksOn, waitingRuleOn, yearPayableOn } from '@/domain/contribution/comeback'
import { waitingOn } from '@/domain/contribution/waiting'
import { ok, refused } from '@/domain/outcome'
import { cite } from '@/domain/policy/fact'
import { estimate as asks } from '@/services/contract/estimate'
import type { FurtherDeskOf } from '../desk'
import { areaName, packOf, provinceOf } from '../policy/rules'
import { credits } from './credits'

export const estimate: FurtherDeskOf<'estimate'> = (office) => ({
  ...credits(office),

  waiting({ place, on, ...back }) {
    const pack = packOf(place)
    if (!pack) return refused({ code: 'REGION_UNKNOWN', detail: { code: place } })
    const day = on ?? office.today
    v.parse(asks.waiting.ask, { place, ...back, on: day })
    return waitingOn(back, pack.contribution.waiting, day)
  },

  benefit({ place, on, ...absent }) {
    // A district without a pack of its own lives by its province's, as everybody insured there does (Office.pack).
    const pack = packOf(place) ?? packOf(`${provinceOf(place)}0000`)
    if (!pack) return refused({ code: 'REGION_UNKNOWN', detail: { code: place } })
    const day = on ?? office.today
    v.parse(asks.benefit.ask, { place, ...absent, on: day })
    const rule = waitingRuleOn(pack.contribution, day)
    if (!rule) return refused({ code: 'WAITING_NOT_PUBLISHED' })
    const { year, gap, ways } = comebacksOn(absent, pack.contribution, rule.value, day)
    const { repairedBy, fixedMonths, floor } = rule.value
    const fee = yearPayableOn(pack.contribution, day)
    return ok({
      on: day,
      areaName: areaName(place),
      year,
      gap: [...gap],
      ways: ways.map(({ stage, repaired, ...way }) => ({ ...way, repaired: [...repaired], collected: stage !== null })),
      repair: { repairedBy, fixedMonths, floor },
      citation: cite(rule),
      stages: fee && cite(fee.stages),
    })
  },
})
