import type { Instant } from '@/domain/calendar'
import { advanceTo } from './advance'
import { begin } from './begin'
import { type Books, readRecord } from './books'
import { readClock, windOn } from './clock'
import type { World } from './keep'
import { opening, scenarioOf } from './scenarios/programme'
import type { Scenario } from './scenarios/scenario'

/** What became of the record kept on this device. */
export type RecordState = 'RESUMED' | 'FRESH' | 'DAMAGED' | 'OUTDATED' | 'UNWRITTEN'

/** The room behind the counter: the books in use, the scenario they belong to, and the shelf they are put back on. */
export interface Room {
  readonly books: Books
  readonly scenario: Scenario
  readonly record: RecordState
  /** The time, after everything that was due has happened. */
  now(): Instant
  /** Puts the books back on the shelf, if anything in them changed. */
  putBack(): void
  start(scenario: Scenario): void
  windOn(minutes: number): void
  clear(): void
}

/** Opens the room: with the books left on the shelf, or fresh ones where there are none that can be read. */
export function openRoom({ keep, wall }: World): Room {
  const found = readRecord(keep.load())
  const resumed = 'books' in found ? scenarioOf(found.books.scenarioId) : null
  let books = 'books' in found && resumed ? found.books : begin(opening, wall())
  let scenario = resumed ?? opening
  let record: RecordState = 'nothing' in found ? found.nothing : resumed ? 'RESUMED' : 'OUTDATED'
  let onShelf = ''

  const putBack = () => {
    const text = JSON.stringify(books)
    if (text === onShelf) return
    onShelf = text
    if (!keep.save(text)) record = 'UNWRITTEN'
  }
  const start = (next: Scenario) => {
    scenario = next
    books = begin(next, wall())
    record = 'FRESH'
    putBack()
  }
  return {
    get books() {
      return books
    },
    get scenario() {
      return scenario
    },
    get record() {
      return record
    },
    now() {
      const now = readClock(books, wall())
      advanceTo(books, now)
      return now
    },
    putBack,
    start,
    windOn: (minutes) => windOn(books, wall(), minutes),
    clear() {
      keep.forget()
      onShelf = ''
      start(scenario)
    },
  }
}
