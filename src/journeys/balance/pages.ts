import type { Loadable } from '@/domain/loadable'
import type { Counter } from '@/services/contract/desks'
import type { RefusalOf, ReplyOf } from '@/services/contract/operation'
import type { statement } from '@/services/contract/statement'
import { answered } from '@/session/loadable'

/** As much of a statement as is on the page, newest first; `next` asks for what comes after it. */
export type Shown = ReplyOf<typeof statement.statement>

/**
 * Asks for a statement from its top, page after page, until `enough` of it is in or there is no more: coming back from an
 * entry must not fold up what one has scrolled through.
 */
export async function pagesOf(
  counter: Counter,
  year: number | null,
  enough: (entries: Shown['entries']) => boolean,
): Promise<Loadable<Shown, RefusalOf<typeof statement.statement>>> {
  let shown: Shown = { entries: [], years: [], next: null }
  do {
    const page = await answered(counter.account.statement({ year, after: shown.next }))
    if (page.state !== 'ready') return page
    shown = { ...page.value, entries: [...shown.entries, ...page.value.entries] }
  } while (shown.next !== null && !enough(shown.entries))
  return { state: 'ready', value: shown }
}
