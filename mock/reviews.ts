import { addDays, type IsoDate } from '@/domain/calendar'
import type { ReviewGround } from '@/domain/family/review'
import { cite, inForce } from '@/domain/policy/fact'
import { workingCalendarOf, workingDayAfter } from '@/domain/working-days'
import { furtherOf } from './further-books'
import type { Office } from './office'

/** Working days a clerk of this rehearsal takes, and days a window's code is taken: invented, no region has published either. */
const clerkTakes = 3
const codeLivesDays = 15

/** Sends a binding to be looked at. Answers with the day by which somebody will have. */
export function sendToReview(office: Office, bindingId: string, grounds: ReviewGround): IsoDate {
  const { books, holder, today, pack } = office
  const window = grounds === 'WINDOW'
  const by = window
    ? addDays(today, codeLivesDays)
    : workingDayAfter(today, clerkTakes, workingCalendarOf(pack(holder.area).calendar))
  furtherOf(books).reviews.push({ bindingId, grounds, by, code: window ? codeOf(bindingId) : null })
  return by
}

/** Eight digits that a window finds the application by; the same each time the rehearsal is played. */
const codeOf = (bindingId: string): string =>
  String([...bindingId].reduce((code, letter) => (code * 31 + letter.charCodeAt(0)) % 90_000_000, 7) + 10_000_000)

/** What a binding waits for, as its sharer may see it; null when nothing. `published` is whether the day follows from a rule: here it never does, the pace is this rehearsal's. */
export function reviewReply(office: Office, bindingId: string) {
  const row = furtherOf(office.books).reviews.find((review) => review.bindingId === bindingId)
  if (!row) return null
  const rule = row.grounds === 'OFFICE' ? inForce(office.pack(office.holder.area).family.reviewed, office.today) : null
  return { grounds: row.grounds, by: row.by, code: row.code, published: false, citation: rule && cite(rule) }
}
