import { instant, later } from '@/domain/calendar'
import { fen } from '@/domain/money'
import { begin } from '../begin'
import { statement } from '../clerks/statement'
import { outside, personal, transfer } from '../ledger'
import { officeAt } from '../office'
import { balanceNormal } from '../scenarios/opening'

/** A ledger of so many entries, of the person at the counter and of another, for the bench. Answers with what asks it for a page in its middle. */
export function longLedger(entries: number): () => number {
  const books = begin({ ...balanceNormal, given: [] }, 0)
  // The same ten years, however many entries they hold: a page also says which years there are.
  const first = instant('2015-01-01T08:00:00+08:00')
  const apart = Math.floor((10 * 365 * 86_400_000) / entries)
  for (let written = 0; written < entries; written += 1) {
    const to = personal(written % 2 === 0 ? books.holderId : 'chen-jing')
    transfer(books, later(first, written * apart), 'MONTHLY_CREDIT', fen(100), { from: outside.employer, to })
  }
  const middle = books.postings[entries - (entries % 2 === 0 ? 2 : 1) - 2 * Math.floor(entries / 4)]?.id ?? null
  return () => {
    const office = officeAt(books, books.clock.at)
    const page = statement(office).statement({ year: null, after: middle })
    return page.ok ? page.value.entries.length : 0
  }
}
