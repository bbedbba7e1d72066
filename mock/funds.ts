import type { Funds } from '@/domain/balance/account'
import { accountYearBegan, splitByYear } from '@/domain/balance/carried-over'
import type { IsoDate } from '@/domain/calendar'
import { inForce } from '@/domain/policy/fact'
import type { Pack } from '@/domain/policy/pack'
import type { Posting } from './books'
import { linesOf, personal, standing } from './ledger'

/** What is in someone's account, read off the ledger; how much of it earlier years left is worked out only when asked. */
export function fundsOf(
  postings: readonly Posting[],
  personId: string,
  { balance }: Pick<Pack, 'balance'>,
  on: IsoDate,
): Funds {
  const own = personal(personId)
  return {
    available: standing(postings, own),
    carriedOver() {
      const moved = linesOf(postings, own).map(({ posting: { at, kind, relativeId }, fen }) => ({
        at,
        kind,
        fen,
        ...(relativeId && { relative: relativeId }),
      }))
      return splitByYear(moved, accountYearBegan(inForce(balance.credit, on)?.value ?? null, on)).carriedOver
    },
  }
}
