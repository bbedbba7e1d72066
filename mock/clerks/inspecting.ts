import { ok, refused } from '@/domain/outcome'
import { brokenAt } from '../audit'
import type { FurtherDeskOf } from '../desk'
import { furtherOf } from '../further-books'
import type { Office } from '../office'
import { reconcile } from '../reconciliation'

/** How many of the last events are shown. */
const shown = 20

/** What an auditor and the clearing office are shown. */
export const inspecting = ({
  books,
  today,
}: Office): Pick<ReturnType<FurtherDeskOf<'rehearsal'>>, 'audit' | 'reconciliation'> => ({
  audit() {
    const { audit } = furtherOf(books)
    return ok({
      events: audit.length,
      seal: audit[audit.length - 1]?.seal ?? '',
      brokenAt: brokenAt(audit),
      last: audit.slice(-shown).map(({ seal: _, ...event }) => event),
    })
  },

  reconciliation({ day }) {
    if (day >= today) return refused({ code: 'DAY_NOT_OVER' })
    const { exceptions, ...made } = reconcile(books, day)
    return ok({ ...made, exceptions: [...exceptions] })
  },
})
