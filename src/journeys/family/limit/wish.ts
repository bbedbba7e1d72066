import type { IsoDate } from '@/domain/calendar'
import { changedTermVerdict, type Term, yearAfter } from '@/domain/family/term'
import { type Fen, formatYuan, parseYuan, zero } from '@/domain/money'
import type { SharedUse } from '@/domain/policy/pack'
import type { Refusal } from '@/domain/refusal'
import type { Counter } from '@/services/contract/desks'
import type { BoundRelative } from '../store'

/** What is on the page: amounts as they are typed, so that a half-typed one is nobody's mistake yet. */
export interface Wish {
  readonly paused: boolean
  readonly capped: boolean
  readonly cap: string
  readonly monthly: boolean
  readonly month: string
  readonly uses: readonly SharedUse[]
  readonly term: 'KEEP' | 'OPEN' | 'YEAR'
}

/** A field that is judged by itself. */
export type WishField = 'cap' | 'month' | 'uses' | 'term'

/** What is wrong with a field: no amount, more than there is, a month below one payment, nothing left, or a day gone by. */
export type WishFault = 'AMOUNT' | 'TOO_MUCH' | 'BELOW_CAP' | 'NONE' | 'PAST'

/** What is wrong, by field. */
export type WishFaults = Readonly<Partial<Record<WishField, WishFault>>>

/** What a wish is judged by: how the binding stands, what the region lists, and the counter's day. */
export interface Standing {
  readonly before: Term
  readonly listed: readonly SharedUse[]
  readonly today: IsoDate
}

type LimitAsk = Omit<Parameters<Counter['family']['limit']>[0], 'key' | 'bindingId'>

/** A binding as the page first shows it. `listed` is what the region lists: who said nothing has it all. */
export const wishOf = ({ paused, cap, monthlyCap, uses }: BoundRelative, listed: readonly SharedUse[]): Wish => ({
  paused,
  capped: cap !== null,
  cap: typed(cap),
  monthly: monthlyCap !== null,
  month: typed(monthlyCap),
  uses: uses ?? listed,
  term: 'KEEP',
})

/** An amount as somebody would have typed it: 50000 → `500`, 50050 → `500.50`. */
function typed(amount: Fen | null): string {
  return amount === null ? '' : formatYuan(amount).replace(/,/g, '').replace(/\.00$/, '')
}

/** The counter's own no, as it is said beside the field it is about; null for any that no field can mend. */
export function faultsTold({ code }: Refusal): WishFaults | null {
  switch (code) {
    case 'CAP_INVALID':
      return { cap: 'TOO_MUCH' }
    case 'MONTHLY_CAP_INVALID':
      return { month: 'BELOW_CAP' }
    case 'USES_INVALID':
      return { uses: 'NONE' }
    case 'TERM_INVALID':
      return { term: 'PAST' }
    default:
      return null
  }
}

/** What cannot be sent as it is. How much is shareable by now the counter alone knows: that cap it judges itself. */
export function faultsOf(wish: Wish, standing: Standing): WishFaults {
  const { capped, cap, monthly, month } = wish
  const none = (text: string) => !parseYuan(text)
  const unread: WishFaults = {
    ...(capped && none(cap) && { cap: 'AMOUNT' }),
    ...(monthly && none(month) && { month: 'AMOUNT' }),
    ...(wish.uses.length === 0 && { uses: 'NONE' }),
  }
  if (Object.keys(unread).length > 0) return unread
  const { before, listed, today } = standing
  const after = askOf(wish, standing)
  const verdict = changedTermVerdict(before, after, { today, shareable: after.cap ?? zero, uses: listed })
  return verdict.ok ? {} : (faultsTold(verdict.refusal) ?? {})
}

/** What is sent for a wish without faults. Every use the region lists is no choice at all, so that what it lists later counts too. */
export function askOf(wish: Wish, { before, listed, today }: Standing): LimitAsk & Term {
  const { paused, capped, cap, monthly, month, uses, term } = wish
  const ends = { KEEP: before.to, OPEN: null, YEAR: yearAfter(before.to, today) }
  return {
    paused,
    cap: capped ? parseYuan(cap) : null,
    monthlyCap: monthly ? parseYuan(month) : null,
    uses: listed.every((use) => uses.includes(use)) ? null : [...uses],
    to: ends[term],
  }
}
