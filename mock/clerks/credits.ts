import * as v from 'valibot'
import { type Credit, creditOn, isWithoutAccount, netOf } from '@/domain/balance/credit'
import { changesOf } from '@/domain/balance/credit-change'
import { nextYearly } from '@/domain/balance/credit-day'
import { onceRetired } from '@/domain/balance/retiring'
import { ok, refused } from '@/domain/outcome'
import { cite, inForce } from '@/domain/policy/fact'
import type { Pack } from '@/domain/policy/pack'
import { credits as asks } from '@/services/contract/credits'
import type { FurtherDeskOf } from '../desk'
import type { Office } from '../office'
import { creditPractice } from '../policy/credit-practice'
import { areaName, packOf, provinceOf } from '../policy/rules'

type Credits = (office: Office) => Pick<ReturnType<FurtherDeskOf<'estimate'>>, keyof typeof asks>

/** The clerk for 划入: reckons for anybody in any place, binds nobody, writes nothing. */
export const credits: Credits = ({ today }) => ({
  credit({ place, who, on }) {
    const pack = rulesAt(place)
    if (!pack) return refused({ code: 'REGION_UNKNOWN', detail: { code: place } })
    const day = on ?? today
    // Whoever left the day open has yet to hear that it is today they ask about.
    v.parse(asks.credit.ask, { place, who, on: day })
    if (isWithoutAccount(who))
      return refused({ code: 'NO_ACCOUNT', citation: cite(creditPractice.noAccount[who.kind]) })
    const credit = creditOn(who, pack.balance.credit, day)
    if (!credit.ok) return credit
    const retiring = who.kind === 'EMPLOYEE' ? who.retiring : undefined
    return ok({ on: day, ...told(credit.value), retired: retiring ? retiredOf(retiring, pack) : null })
  },

  rates({ place }) {
    const pack = rulesAt(place)
    if (!pack) return refused({ code: 'REGION_UNKNOWN', detail: { code: place } })
    const fact = inForce(pack.balance.credit, today)
    if (!fact) return refused({ code: 'CREDIT_NOT_PUBLISHED' })
    const { employeePermille, retirees, ofAverage, every, creditedOn, birthdayCounts } = fact.value
    return ok({
      on: today,
      place,
      areaName: areaName(place),
      employeePermille,
      retirees: retirees.map((band) => ({ ...band, parts: [...(band.parts ?? [])], net: netOf(band) })),
      ofAverage: ofAverage ?? null,
      every,
      creditedNext: creditedOn === undefined ? null : nextYearly(creditedOn, today),
      birthdayCounts,
      citation: cite(fact),
      changes: changesOf(creditPractice.changes, pack.balance, today),
    })
  },
})

/** A district without a pack of its own lives by its province's, as everybody insured there does (Office.pack). */
const rulesAt = (place: string): Pack | null => packOf(place) ?? packOf(`${provinceOf(place)}0000`)

const told = (credit: Credit) => ({ ...credit, parts: [...credit.parts] })

function retiredOf(retiring: Parameters<typeof onceRetired>[0], { balance }: Pack) {
  const { from, credit } = onceRetired(retiring, balance.credit)
  return { from, credit: credit && told(credit), citation: cite(creditPractice.afterRetirement) }
}
