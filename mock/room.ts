import type { Instant } from '@/domain/calendar'
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
  now(): Instant
  /** From now on books are looked at more closely: unsound ones are set aside as damaged. */
  learn(isSound: (books: Books) => boolean): void
  /** Puts the books back on the shelf, if anything in them changed. */
  putBack(): void
  start(scenario: Scenario): void
  windOn(minutes: number): void
  /** Forgets what lies on the shelf; whoever says so then starts something. */
  clear(): void
}

/** Opens the room: with the books left on the shelf, or fresh ones where there are none that can be read. */
export function openRoom({ keep, wall }: World): Room {
  const opening = (): Books => ({ ...begin(balanceNormal, wall()), restless: false })
  let books: Books
  let isSound = (_: Books): boolean => true
  let record: RecordState = 'FRESH'
  /** The last text on the shelf that was ours or became ours. What could not be saved stays in memory and is no reason to read an older one. */
  let onShelf: string | null = null
  /** What of it can change: all but the ledger, which is only ever written on at its end. Null where that is not known. */
  let known: string | null = null

  const takeUp = () => {
    const text = keep.load()
    if (text === onShelf) return
    const found = readRecord(text)
    if ('nothing' in found) return found.nothing
    if (!isSound(found.books)) return 'DAMAGED'
    books = found.books
    onShelf = text
    known = null
    return 'RESUMED'
  }
  record = takeUp() ?? 'FRESH'
  // Only where none lie on the shelf: two years of an account take a while to write.
  if (record !== 'RESUMED') books = opening()

  const putBack = () => {
    const { postings, ...others } = books
    const rest = JSON.stringify(others)
    const changing = `${rest}${postings.length}`
    if (changing === known) return
    const text = `${rest.slice(0, -1)},"postings":[${ledgerText(postings)}]}`
    if (text === onShelf || keep.save(text)) {
      onShelf = text
      known = changing
    } else record = 'UNWRITTEN'
  }
  const start = (next: Scenario) => {
    books = begin(next, wall())
    record = 'FRESH'
    known = null
    putBack()
  }
  return {
    get books() {
      return books
    },
    get record() {
      return record
    },
    now: () => readClock(books, wall()),
    learn(look) {
      isSound = look
      if (isSound(books)) return
      books = opening()
      record = 'DAMAGED'
    },
    takeUp: () => void takeUp(),
    putBack,
    start,
    windOn: (minutes) => windOn(books, wall(), minutes),
    clear() {
      keep.forget()
      onShelf = null
      known = null
    },
  }
}

const written = new WeakMap<Books['postings'], { count: number; text: string }>()

/** The ledger as JSON; what stood in it before is not written out again, because nothing in it ever changes. */
function ledgerText(postings: Books['postings']): string {
  const { count, text } = written.get(postings) ?? { count: 0, text: '' }
  const added = postings.slice(count).map((posting) => JSON.stringify(posting))
  const lines = [...(text ? [text] : []), ...added].join()
  written.set(postings, { count: postings.length, text: lines })
  return lines
}
