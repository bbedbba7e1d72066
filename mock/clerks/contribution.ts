import { yearOf } from '@/domain/calendar'
import { stageOn } from '@/domain/contribution/season'
import { ok, refused } from '@/domain/outcome'
import { inForce } from '@/domain/policy/fact'
import type { DeskOf } from '../desk'
import type { Office } from '../office'
import { relativeReply } from '../taking'

export const contribution: DeskOf<'contribution'> = (office) => ({
  people({ year: asked }) {
    const { holder, today } = office
    if (holder.scheme !== 'EMPLOYEE') return refused({ code: 'NO_ACCOUNT' })
    const years = yearsNow(office)
    const year = asked ?? years[0] ?? yearOf(today)
    return ok({
      year,
      years,
      today,
      people: relativesOf(office).map((binding) => relativeReply(office, binding, year)),
    })
  },
})

/** Years someone could pay for today, the latest first: a season opens in the autumn before its year. */
export function yearsNow({ today, holder, pack }: Office): number[] {
  const { fees, seasonOpens } = pack(holder.area).contribution
  const open = fees.filter((fee) => stageOn(fee.stages.value, today) !== null)
  const opens = inForce(seasonOpens, today)
  const coming = opens && today.slice(5) >= opens.value ? [yearOf(today) + 1] : []
  return [...new Set([...coming, ...open.map((fee) => fee.year)])].sort((a, b) => b - a)
}

/** Whose fee the holder may pay, as far as a binding says. */
export const relativesOf = ({ books, holder }: Office) =>
  books.bindings.filter((binding) => binding.sharerId === holder.id && binding.status === 'ACTIVE')
