import * as v from 'valibot'
import { newKey } from '@/platform/chance'
import { draftOf } from './draft'

const journal = draftOf('keys', v.record(v.string(), v.string()), {})

/**
 * The key for one write, e.g. `order:p-father:2026`. Made once, written down before anything is sent, and the same until
 * `settled`: a second tap, a reload or a killed app sends the same key, and the counter answers with the same order.
 * Where the device cannot keep it, it stays in memory and the counter's own uniqueness is the second net (R-R02).
 */
export function keyFor(write: string): string {
  const known = journal.load()
  const key = known[write] ?? newKey()
  journal.keep({ ...known, [write]: key })
  return key
}

/** The outcome of a write is known: the next one is a new one. */
export function settled(write: string): void {
  const { [write]: _done, ...rest } = journal.load()
  journal.keep(rest)
}

/** Every write whose name begins so is known: the same words said again later are another write, not the one of then. */
export function settledUnder(name: string): void {
  const rest = Object.entries(journal.load()).filter(([write]) => !write.startsWith(name))
  journal.keep(Object.fromEntries(rest))
}
