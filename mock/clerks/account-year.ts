import { settledTogether } from '@/domain/balance/settled'
import { monthEnds, turnoverOf, twelveMonthsTo, usedIn } from '@/domain/balance/year'
import { yearOf } from '@/domain/calendar'
import { maskName } from '@/domain/identity/mask'
import { minus, sum, zero } from '@/domain/money'
import { ok, refused } from '@/domain/outcome'
import type { FurtherDeskOf } from '../desk'
import type { Line } from '../ledger'
import type { Office } from '../office'
import { ownVisit } from '../visits'
import { entryOf, linesFrom, linesIn, ownAccount, placeOfMonth, yearsOf } from './statement'

type Desk = Pick<ReturnType<FurtherDeskOf<'account'>>, 'year' | 'sheet' | 'months'>

/** One year of an account, and the last twelve months of it. */
export const accountYear = (office: Office): Desk => ({
  year({ year }) {
    if (office.holder.scheme !== 'EMPLOYEE') return refused({ code: 'NO_ACCOUNT' })
    const account = ownAccount(office)
    const lines = linesIn(account, year)
    const within = lines.map((line) => entryOf(line, office))
    const kinds = [...new Set(within.map(({ kind }) => kind))].map((kind) => ({
      kind,
      fen: sum(...within.filter((entry) => entry.kind === kind).map((entry) => entry.fen)),
    }))
    const visits = lines.flatMap((line) => ownVisit(line) ?? [])
    const moved = sum(...within.map((entry) => entry.fen))
    // Also of a year in which nothing moved: what stood there before stands there still.
    const closed = account.line(placeOfMonth(account, `${year + 1}-01`) - 1)?.after ?? zero
    return ok({
      year,
      opened: minus(closed, moved),
      closed,
      ...turnoverOf(within, year),
      kinds,
      care: { visits: visits.length, ...settledTogether(visits) },
      relatives: relativesIn(lines, office),
      years: yearsOf(account),
    })
  },

  sheet({ year }) {
    if (office.holder.scheme !== 'EMPLOYEE') return refused({ code: 'NO_ACCOUNT' })
    return ok({ entries: linesIn(ownAccount(office), year).map((line) => entryOf(line, office)) })
  },

  months() {
    const { holder, today } = office
    if (holder.scheme !== 'EMPLOYEE') return refused({ code: 'NO_ACCOUNT' })
    const account = ownAccount(office)
    const year = yearOf(today)
    // From the line before the first of those months on: what the account began them with.
    const first = placeOfMonth(account, twelveMonthsTo(today))
    const entries = linesFrom(account, Math.max(0, first - 1)).map((line) => entryOf(line, office))
    return ok({ ends: monthEnds(entries.reverse(), today), year, ...turnoverOf(entries, year) })
  },
})

/** What was used for each relative, the most first; who got back all of it is left out. */
function relativesIn(lines: readonly Line[], office: Office) {
  const { books, holder, person } = office
  const ids = [...new Set(lines.flatMap(({ posting }) => posting.relativeId ?? []))]
  return ids
    .map((id) => {
      const bindings = books.bindings.filter(({ sharerId, relativeId }) => sharerId === holder.id && relativeId === id)
      const theirs = lines.filter(({ posting }) => posting.relativeId === id)
      return {
        bindingId: bindings[bindings.length - 1]?.id ?? null,
        maskedName: maskName(person(id).name),
        fen: usedIn(theirs.map((line) => entryOf(line, office))),
      }
    })
    .filter(({ fen }) => fen > 0)
    .sort((a, b) => b.fen - a.fen)
}
