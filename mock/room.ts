import type { Instant } from '@/domain/calendar'
import { advanceTo } from './advance'
import { begin } from './begin'
import { type Books, readRecord } from './books'
import { readClock, windOn } from './clock'
import type { World } from './keep'
import { balanceNormal } from './scenarios/opening'
import type { Scenario } from './scenarios/scenario'

/** What became of the record kept on this device. */
export type RecordState = 'RESUMED' | 'FRESH' | 'DAMAGED' | 'OUTDATED' | 'UNWRITTEN'

/** The room behind the counter: the books in use, and the shelf they are put back on. */
export interface Room {
  readonly books: Books
  readonly record: RecordState
  /** Takes up the books another window of the same browser has put on the shelf since: whoever writes last has read first (I3). */
  takeUp(): void
  /** The time, after everything that was due has happened. */
  now(): Instant
  /** Puts the books back on the shelf, if anything in them changed. */
  putBack(): void
  start(scenario: Scenario): void
  windOn(minutes: number): void
  /** Forgets what lies on the shelf; whoever says so then starts something. */
  clear(): void
}

/** Opens the room: with the books left on the shelf, or fresh ones where there are none that can be read. */
export function openRoom({ keep, wall }: World): Room {
  let books = begin(balanceNormal, wall())
  let record: RecordState = 'FRESH'
  /** The last text on the shelf that was ours or became ours. What could not be saved stays in memory and is no reason to read an older one. */
  let onShelf: string | null = null

  const takeUp = () => {
    const text = keep.load()
    if (text === onShelf) return
    const found = readRecord(text)
    if ('nothing' in found) return found.nothing
    books = found.books
    onShelf = text
    return 'RESUMED'
  }
  record = takeUp() ?? 'FRESH'

  const putBack = () => {
    const text = JSON.stringify(books)
    if (text === onShelf) return
    if (keep.save(text)) onShelf = text
    else record = 'UNWRITTEN'
  }
  const start = (next: Scenario) => {
    books = begin(next, wall())
    record = 'FRESH'
    putBack()
  }
  return {
    get books() {
      return books
    },
    get record() {
      return record
    },
    now() {
      const now = readClock(books, wall())
      advanceTo(books, now)
      return now
    },
    takeUp: () => void takeUp(),
    putBack,
    start,
    windOn: (minutes) => windOn(books, wall(), minutes),
    clear() {
      keep.forget()
      onShelf = null
    },
  }
}
