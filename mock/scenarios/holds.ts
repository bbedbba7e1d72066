import type { EntryKind } from '@/domain/balance/statement'
import { addMonths, day, dayOf, type Instant, instant, startOf } from '@/domain/calendar'
import { atLeastZero, type Fen, fen, minus, negated, sum } from '@/domain/money'
import { outside, personal, transfer } from '../ledger'
import type { Given } from './scenario'

/** Something that once moved the account: money in above zero, out below, in fen. */
interface Past {
  readonly at: Instant
  readonly kind: EntryKind
  readonly fen: Fen
  readonly other: string
  readonly place?: string
}

/** Monthly credit of an employee: 2 % of a base of 6,400 yuan (M-10); the day is this rehearsal's. */
const monthlyCredit = fen(12_800)

const opening = fen(250_000)

/**
 * Two years of an ordinary account that end at `total`: credits on the fifth, interest after New Year, a little spent at the
 * pharmacy; and, so that it comes out right, a hospital bill on the day of the latest credit or a larger opening balance.
 */
export const holds =
  (total: Fen): Given =>
  (books, now) => {
    const own = personal(books.holderId)
    const months = Array.from({ length: 24 }, (_, back) => addMonths(dayOf(now), back - 23).slice(0, 7))
    const usual = months.flatMap(monthOf).filter(({ at }) => at <= now)
    const over = minus(sum(opening, ...usual.map((past) => past.fen)), total)
    const [latest] = usual.filter(({ kind }) => kind === 'MONTHLY_CREDIT').slice(-1)
    const history: Past[] = [
      {
        at: startOf(day(`${months[0]}-01`)),
        kind: 'OPENING',
        fen: sum(opening, atLeastZero(negated(over))),
        other: outside.opening,
      },
      ...usual,
    ]
    if (over > 0 && latest)
      history.push({
        at: instant(`${dayOf(latest.at)}T08:30:00+08:00`),
        kind: 'CARE',
        fen: negated(over),
        other: outside.care,
        place: '长沙市某定点医院 住院自付（演示）',
      })
    for (const past of history.sort((a, b) => (a.at < b.at ? -1 : 1))) {
      const [from, to] = past.fen > 0 ? [past.other, own] : [own, past.other]
      transfer(books, past.at, past.kind, fen(Math.abs(past.fen)), {
        from,
        to,
        ...(past.place && { place: past.place }),
      })
    }
  }

/** What moves the account in one month (`YYYY-MM`), whatever else it holds. */
function monthOf(month: string): Past[] {
  const credit: Past = {
    at: instant(`${month}-05T02:00:00+08:00`),
    kind: 'MONTHLY_CREDIT',
    fen: monthlyCredit,
    other: outside.employer,
  }
  const interest: Past = {
    at: instant(`${month}-06T03:00:00+08:00`),
    kind: 'INTEREST',
    fen: fen(2_153),
    other: outside.interest,
  }
  const medicine: Past = {
    at: instant(`${month}-16T18:20:00+08:00`),
    kind: 'PHARMACY',
    fen: fen(-8_640),
    other: outside.care,
    place: '长沙市开福区某定点药店（演示）',
  }
  return [credit, ...(month.endsWith('-01') ? [interest] : []), ...(/-(02|06|09)$/.test(month) ? [medicine] : [])]
}
