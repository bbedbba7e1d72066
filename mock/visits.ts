import type { Settled } from '@/domain/balance/settled'
import { type Fen, fen, negated, zero } from '@/domain/money'
import type { Posting } from './books'
import { furtherOf } from './further-books'
import type { Line } from './ledger'
import type { Office } from './office'

/** What the pool paid, and the patient in cash, to every 100 元 out of the account. Invented for this rehearsal: a ledger holds only the account's part. */
const besides: Partial<Record<Posting['kind'], { pool: number; cash: number }>> = {
  CARE: { pool: 300, cash: 25 },
  PHARMACY: { pool: 0, cash: 0 },
}

/** How the holder's own visit was paid; null for what was none, and for a relative's. */
export function ownVisit({ posting: { kind, relativeId }, fen: moved }: Line): Settled | null {
  const rate = besides[kind]
  if (!rate || relativeId) return null
  const account = negated(moved)
  return { pool: part(account, rate.pool), account, cash: part(account, rate.cash) }
}

/** How the visit behind an entry was paid, as its page tells it; null for what was none. */
export function visitOf(line: Line, { books }: Office) {
  const own = ownVisit(line)
  if (own) return { ...own, own: null }
  const { subjectId, kind } = line.posting
  if (!besides[kind]) return null
  const settlement = furtherOf(books).settlements.find(({ id }) => id === subjectId)
  return settlement
    ? { pool: null, own: settlement.own, account: settlement.shared, cash: settlement.cash }
    : { pool: null, own: null, account: negated(line.fen), cash: zero }
}

const part = (account: Fen, percent: number): Fen => fen(Math.round((account * percent) / 100))
