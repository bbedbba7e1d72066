import { ok, refused } from '@/domain/outcome'
import { urgeVerdict } from '@/domain/records/term'
import { workingCalendarOf } from '@/domain/working-days'
import type { FurtherDeskOf } from '../desk'
import { furtherOf } from '../further-books'
import { madeBefore, noteKey } from '../keys'
import { type Matter, mattersOf } from '../matters'
import type { Office } from '../office'
import { noteUrged, urgedAt } from '../urging'

export const matters: FurtherDeskOf<'matters'> = (office) => ({
  list() {
    const { books, holder } = office
    const unread = furtherOf(books).messages.filter(({ personId, read }) => personId === holder.id && !read).length
    return ok({ unread, matters: mattersOf(office).map((matter) => replyOf(matter, office)) })
  },

  urge({ key, recordId }) {
    const { books, now } = office
    const again = madeBefore(books, key, 'urge', { recordId }) !== null
    const matter = mattersOf(office).find(({ record }) => record.recordId === recordId)
    if (!matter) return refused({ code: 'NOT_FOUND' })
    if (again || urgedAt(books, recordId) !== null) return ok(replyOf(matter, office))
    const verdict = urgeVerdict(matter.term)
    if (!verdict.ok) return verdict
    noteUrged(books, recordId, now, workingCalendarOf(office.pack(matter.area).calendar))
    noteKey(books, key, 'urge', { recordId }, recordId)
    return ok(replyOf(matter, office))
  },
})

const replyOf = ({ record, awaits, term, citation }: Matter, { books }: Office) => ({
  record,
  awaits,
  term: term && { ...term, urgedAt: urgedAt(books, record.recordId), citation },
})
