import type { EntrySort } from '@/domain/balance/entry-sort'
import type { Loadable } from '@/domain/loadable'
import type { Counter } from '@/services/contract/desks'
import type { RefusalOf, ReplyOf } from '@/services/contract/operation'
import type { statement } from '@/services/contract/statement'
import { answered } from '@/session/loadable'

/** As much of a statement as is on the page, newest first; `next` asks for what comes after it. */
export type Shown = ReplyOf<typeof statement.statement>

/** What of a statement is looked at; null is every year, every sort. */
export interface Looked {
  readonly year: number | null
  readonly sort: EntrySort | null
}

/** As many entries as are asked for again at most when somebody comes back: what is older than that seldom changes its name. */
const renewed = 100

/**
 * Asks for a statement from its top, as far down as it was read before: coming back from an entry must not fold up what one has
 * scrolled through. Of a long one only the top is asked for again; what was known below is put under it.
 */
export async function pagesOf(
  counter: Counter,
  looked: Looked,
  known: Shown | null,
): Promise<Loadable<Shown, RefusalOf<typeof statement.statement>>> {
  const read = known?.entries.length ?? 0
  let shown: Shown = { entries: [], years: [], next: null }
  do {
    const page = await answered(counter.account.statement({ ...looked, after: shown.next }))
    if (page.state !== 'ready') return page
    shown = { ...page.value, entries: [...shown.entries, ...page.value.entries] }
  } while (shown.next !== null && shown.entries.length < Math.min(read, renewed))
  const last = shown.entries[shown.entries.length - 1]
  const place = known?.entries.findIndex(({ id }) => id === last?.id) ?? -1
  if (!known || place < 0) return { state: 'ready', value: shown }
  const below = known.entries.slice(place + 1)
  const value = below.length > 0 ? { ...shown, entries: [...shown.entries, ...below], next: known.next } : shown
  return { state: 'ready', value }
}
