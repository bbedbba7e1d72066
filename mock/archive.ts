import { addMonths, day, instant } from '@/domain/calendar'
import { type Fen, fen, negated, sum } from '@/domain/money'
import type { Posting } from './books'
import { furtherOf } from './further-books'
import { type Line, linesOf, outside, personal } from './ledger'
import type { Office } from './office'

/**
 * An account's lines, the oldest first, without all of them lying anywhere: what the ledger holds, and before it what an
 * archive does. Ten thousand postings would be two megabytes on a phone whose every shelf takes one (WeChat); an archive is
 * three figures in the books, and a month of it is written out when somebody looks at it.
 */
export interface Account {
  readonly length: number
  line(place: number): Line | undefined
  /** The month of a line, `YYYY-MM`, without writing the line out; empty where there is none. */
  month(place: number): string
}

/** Every month of an archive: a credit on the fifth and 39 small visits, so that each adds 4.72 元. All invented for this rehearsal. */
const perMonth = 40
const credit = fen(16_000)
const monthly = fen(472)
const visits = Array.from({ length: perMonth - 1 }, (_, at): Fen => fen(208 + 10 * at + (at === 0 ? 6 : 0)))
const places = [
  ['PHARMACY', '太原市迎泽区某定点药店（演示）'],
  ['CARE', '太原市某社区卫生服务中心 门诊（演示）'],
] as const

type Archive = ReturnType<typeof furtherOf>['archives'][number]

/** Months that somebody has looked at. */
const written = new WeakMap<Archive, Map<number, readonly Line[]>>()

/** What a person's account is made of. */
export function accountOf({ books }: Office, personId: string): Account {
  const own = linesOf(books.postings, personal(personId))
  const archive = furtherOf(books).archives.find((one) => one.personId === personId)
  const monthIn = (lines: readonly Line[], place: number) => lines[place]?.posting.at.slice(0, 7) ?? ''
  if (!archive) return { length: own.length, line: (place) => own[place], month: (place) => monthIn(own, place) }
  // What the archive came to stands in the ledger as one opening balance, which would now be there twice.
  const since = own.filter(({ posting }) => posting.kind !== 'OPENING')
  const before = archive.months * perMonth
  return {
    length: before + since.length,
    line: (place) =>
      place < before ? monthOf(archive, Math.floor(place / perMonth))[place % perMonth] : since[place - before],
    month: (place) => (place < before ? nameOf(archive, Math.floor(place / perMonth)) : monthIn(since, place - before)),
  }
}

/** The name of an archived entry, by its place from the oldest; null where a name is none. */
export const archivedPlace = (entryId: string): number | null =>
  /^DA\d{1,9}$/.test(entryId) ? Number(entryId.slice(2)) : null

function monthOf(archive: Archive, month: number): readonly Line[] {
  const months = written.get(archive) ?? new Map<number, readonly Line[]>()
  written.set(archive, months)
  const known = months.get(month)
  if (known) return known
  const lines = writtenOut(archive, month)
  months.set(month, lines)
  return lines
}

const nameOf = ({ from }: Archive, month: number): string => addMonths(day(`${from}-01`), month).slice(0, 7)

function writtenOut(archive: Archive, month: number): Line[] {
  const { personId } = archive
  const name = nameOf(archive, month)
  const lines: Line[] = []
  for (let at = 0; at < perMonth; at += 1) {
    const moved = at === 0 ? credit : negated(visits[(at * 7 + month) % visits.length] ?? monthly)
    const before = lines[at - 1]?.after ?? fen(month * monthly)
    lines.push({
      posting: postingOf(personId, name, month * perMonth + at, at, moved),
      fen: moved,
      after: sum(before, moved),
    })
  }
  return lines
}

function postingOf(personId: string, month: string, number: number, at: number, moved: Fen): Posting {
  const on = String(at === 0 ? 5 : 6 + ((at - 1) >> 1)).padStart(2, '0')
  const time = at === 0 ? '02:00' : at % 2 === 1 ? '09:10' : '16:40'
  const [kind, place] = places[at % places.length] ?? places[0]
  const other = at === 0 ? outside.employer : outside.care
  return {
    id: `DA${number}`,
    at: instant(`${month}-${on}T${time}:00+08:00`),
    kind: at === 0 ? 'MONTHLY_CREDIT' : kind,
    legs: [
      { account: personal(personId), fen: moved },
      { account: other, fen: negated(moved) },
    ],
    ...(at > 0 && { place }),
  }
}

/** What an archive of so many months leaves in the account, in fen. */
export const leftBy = (months: number): Fen => fen(months * monthly)
