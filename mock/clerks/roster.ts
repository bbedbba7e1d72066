import { yearOf } from '@/domain/calendar'
import { mostPressing, yearStanding } from '@/domain/contribution/year-standing'
import { ok, refused } from '@/domain/outcome'
import type { roster as contract } from '@/services/contract/roster'
import type { BindingRow } from '../books'
import type { FurtherDeskOf } from '../desk'
import { furtherOf } from '../further-books'
import type { Office } from '../office'
import { promisedUndo } from '../promised'
import { leavingOf } from '../quotes'
import { relativeReply } from '../taking'
import { yearTaken } from '../years'
import { relativesOf, yearsNow } from './contribution'

type Promised = Pick<ReturnType<FurtherDeskOf<'contribution'>>, keyof typeof contract>

/** Whom the holder can pay for and in which years, with all that is known of each. */
export const roster = (office: Office): Promised => ({
  roster({ year: asked }) {
    const { holder, today, available, shareable } = office
    if (holder.scheme !== 'EMPLOYEE') return refused({ code: 'NO_ACCOUNT' })
    const known = yearsNow(office)
    const year = asked ?? known[0] ?? yearOf(today)
    const years = [...new Set([year, ...known])].sort((a, b) => b - a)
    const relatives = relativesOf(office)
    return ok({
      year,
      years: years.map((each) => rosterYear(office, each, relatives)),
      today,
      account: { available: available(holder.id), shareable: shareable(holder.id), leaves: leavingOf(office) },
      people: relatives.map((binding) => rosterPerson(office, binding, year)),
      checkedAt: office.now,
    })
  },

  remind({ year, wanted }) {
    const { books, holder } = office
    const further = furtherOf(books)
    const others = further.awaited.filter((one) => one.personId !== holder.id || one.year !== year)
    const awaits = wanted && rosterYear(office, year, relativesOf(office)).state === 'NOT_PUBLISHED'
    further.awaited = awaits ? [...others, { personId: holder.id, year }] : others
    return ok({ year, awaited: awaits })
  },
})

/** A year by the rules of the places the relatives are insured in, the most pressing of them; by the holder's own where nobody is bound. */
function rosterYear(office: Office, year: number, relatives: readonly BindingRow[]) {
  const { holder, person, pack, today, books } = office
  const areas = relatives.length > 0 ? relatives.map(({ relativeId }) => person(relativeId).area) : [holder.area]
  const standings = [...new Set(areas)].map((area) =>
    yearStanding(year, pack(area).contribution.fees.find((fee) => fee.year === year) ?? null, today),
  )
  const first = mostPressing(standings)
  if (!first) throw new Error(`no place to judge ${year} by`)
  const awaited = furtherOf(books).awaited.some((one) => one.personId === holder.id && one.year === year)
  return { year, ...first, awaited: awaited && first.state === 'NOT_PUBLISHED' }
}

function rosterPerson(office: Office, binding: BindingRow, year: number) {
  const { scheme, category } = office.person(binding.relativeId)
  const line = relativeReply(office, binding, year)
  const order = yearTaken(office.books, binding.relativeId, year)?.order ?? null
  return {
    ...line,
    category,
    registered: scheme === 'RESIDENT',
    undo: line.closes && (promisedUndo(office, binding.relativeId, line.closes)?.value ?? 'none'),
    paid: line.paid && { ...line.paid, at: order && (order.finishedAt ?? order.submittedAt) },
  }
}
