import { type IsoDate, isIsoDate } from '@/domain/calendar'
import { openTerm, type Term, type TermLimits, termVerdict, yearFrom } from '@/domain/family/term'
import { type Fen, formatYuan, parseYuan } from '@/domain/money'
import type { SharedUse } from '@/domain/policy/pack'

/** How long, as it is chosen: without end, for a year, or until a day that is typed. */
export const lengths = ['OPEN', 'YEAR', 'DAY'] as const

/** One of them. */
export type Length = (typeof lengths)[number]

/** The terms as they are typed. */
export interface TypedTerm {
  readonly length: Length
  readonly day: string
  readonly cap: string
  readonly monthlyCap: string
  /** What of the region's uses is left out. */
  readonly without: readonly SharedUse[]
}

/** A field that is judged by itself. */
export type TermField = 'day' | 'cap' | 'monthlyCap' | 'uses'

/** What is wrong with a field: nothing typed where something must be, not a day or an amount, or the counter's own no. */
export type TermFault = 'EMPTY' | 'UNREADABLE' | 'PAST' | 'TOO_MUCH' | 'BELOW_CAP' | 'NONE'

/** A term that was laid down before, to be looked at and changed. */
export const typedOf = ({ to, cap, monthlyCap, uses }: Term, { today, uses: listed }: TermLimits): TypedTerm => ({
  length: to === null ? 'OPEN' : to === yearFrom(today) ? 'YEAR' : 'DAY',
  day: to ?? '',
  cap: yuan(cap),
  monthlyCap: yuan(monthlyCap),
  without: uses === null ? [] : listed.filter((use) => !uses.includes(use)),
})

const yuan = (amount: Fen | null): string => (amount === null ? '' : formatYuan(amount).replace(/,|\.00$/g, ''))

/** Reads what was typed: a term that can be laid down, or what is wrong where. */
export function readTerm(
  typed: TypedTerm,
  limits: TermLimits,
): { readonly term: Term } | { readonly faults: Partial<Record<TermField, TermFault>> } {
  const [to, cap, monthlyCap] = [lastDay(typed, limits.today), amountOf(typed.cap), amountOf(typed.monthlyCap)]
  const uses = typed.without.length === 0 ? null : limits.uses.filter((use) => !typed.without.includes(use))
  const unread = {
    ...(to === undefined && { day: typed.day.trim() === '' ? ('EMPTY' as const) : ('UNREADABLE' as const) }),
    ...(cap === undefined && { cap: 'UNREADABLE' as const }),
    ...(monthlyCap === undefined && { monthlyCap: 'UNREADABLE' as const }),
  }
  const term: Term = { to: to ?? null, cap: cap ?? null, monthlyCap: monthlyCap ?? null, uses }
  const faults = { ...faultsOf(term, limits), ...unread }
  return Object.keys(faults).length === 0 ? { term } : { faults }
}

/** Every matter judged by itself, so that all that is wrong is said at once. */
function faultsOf(term: Term, limits: TermLimits): Partial<Record<TermField, TermFault>> {
  const fails = (part: Partial<Term>) => !termVerdict({ ...openTerm, ...part }, limits).ok
  return {
    ...(fails({ to: term.to }) && { day: 'PAST' as const }),
    ...(fails({ cap: term.cap }) && { cap: 'TOO_MUCH' as const }),
    ...(!fails({ cap: term.cap }) &&
      fails({ cap: term.cap, monthlyCap: term.monthlyCap }) && { monthlyCap: 'BELOW_CAP' as const }),
    ...(fails({ uses: term.uses }) && { uses: 'NONE' as const }),
  }
}

/** Null without end; undefined where what was typed is no day. Takes 2026-12-31, 20261231 and 2026年12月31日. */
function lastDay({ length, day }: TypedTerm, today: IsoDate): IsoDate | null | undefined {
  if (length === 'OPEN') return null
  if (length === 'YEAR') return yearFrom(today)
  const parts = /^(\d{4})\D?(\d{1,2})\D?(\d{1,2})\D?$/.exec(day.replace(/\s/g, ''))
  const text = parts && `${parts[1]}-${parts[2]?.padStart(2, '0')}-${parts[3]?.padStart(2, '0')}`
  return text && isIsoDate(text) ? text : undefined
}

/** Null where nothing was typed; undefined where it is no amount above zero. */
function amountOf(typed: string): Fen | null | undefined {
  if (typed.trim() === '') return null
  const amount = parseYuan(typed)
  return amount !== null && amount > 0 ? amount : undefined
}
