import { standingOf } from '@/domain/channels/opening'
import { ok, refused } from '@/domain/outcome'
import { allInForce, cite, inForce } from '@/domain/policy/fact'
import { workingCalendarOf } from '@/domain/working-days'
import type { FurtherDeskOf } from '../desk'
import type { Office } from '../office'
import { packOf, provinceOf } from '../policy/rules'

/** Ways outside this app, and windows. A county without a pack of its own has what its province has. */
export const channels = ({ today, now, areaName }: Office): Pick<ReturnType<FurtherDeskOf<'policy'>>, 'channels'> => ({
  channels({ code }) {
    const pack = packOf(code) ?? packOf(`${provinceOf(code)}0000`)
    if (!pack) return refused({ code: 'REGION_UNKNOWN', detail: { code } })
    const calendar = workingCalendarOf(pack.calendar)
    const mode = inForce(pack.balance.accountMode, today)
    return ok({
      code,
      areaName: areaName(code),
      now,
      channels: allInForce(pack.guide.channels, today).flatMap((fact) =>
        fact.value.map(({ errands, steps, ...way }) => ({
          ...way,
          errands: [...errands],
          steps: [...steps],
          citation: cite(fact),
        })),
      ),
      branches: allInForce(pack.guide.branches, today).flatMap((fact) =>
        fact.value.map((branch) => ({
          name: branch.name,
          example: branch.example ?? false,
          hours: branch.hours.map((hours) => ({ ...hours, days: [...hours.days] })),
          openOn: [...(branch.openOn ?? [])],
          closedOn: [...(branch.closedOn ?? [])],
          standing: standingOf(branch, now, calendar),
          citation: cite(fact),
        })),
      ),
      accountMode: mode && { value: mode.value, citation: cite(mode) },
    })
  },
})
