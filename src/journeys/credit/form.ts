import { type IsoDate, yearOf } from '@/domain/calendar'
import { type Fen, parseYuan } from '@/domain/money'
import { parseDay } from '@/domain/typed-day'
import type { credits } from '@/services/contract/credits'
import type { AskOf } from './ask'

/** How somebody is insured, as the question is put to them. */
export const kinds = ['EMPLOYEE', 'RETIREE', 'POOL_ONLY', 'RESIDENT'] as const

export type Kind = (typeof kinds)[number]

/** Whose credit is reckoned. */
export type Who = AskOf<typeof credits.credit>['who']

/** The form as it is typed. In memory only: what somebody earns and when they were born is kept on no device. */
export interface Typed {
  readonly kind: Kind | null
  readonly base: string
  readonly born: string
  readonly average: string
  readonly retiresOn: string
}

export const blank: Typed = { kind: null, base: '', born: '', average: '', retiresOn: '' }

export const fields = ['kind', 'base', 'born', 'average', 'retiresOn'] as const

export type FieldName = (typeof fields)[number]

export type Fault = 'EMPTY' | 'UNREADABLE' | 'TOO_MUCH' | 'NOT_YET' | 'TOO_LONG_AGO' | 'PAST' | 'TOO_FAR'

export type Faults = Partial<Record<FieldName, Fault>>

/** Reads what was typed on the counter's day: whose credit to ask for, or what is wrong where. */
export function readForm(typed: Typed, today: IsoDate, most: Fen): { readonly who: Who } | { readonly faults: Faults } {
  if (typed.kind === null) return { faults: { kind: 'EMPTY' } }
  if (typed.kind === 'POOL_ONLY' || typed.kind === 'RESIDENT') return { who: { kind: typed.kind } }
  const retires = typed.kind === 'EMPLOYEE' && typed.retiresOn.trim() !== ''
  const base = amountIn(typed.base, most)
  const average = amountIn(typed.average, most)
  const born = birthIn(typed.born, today)
  const on = retirementIn(typed.retiresOn, today)
  if (typed.kind === 'RETIREE') {
    const unknown = typed.average.trim() === ''
    const faults = { ...faultOf('born', born), ...(unknown ? {} : faultOf('average', average)) }
    if (typeof born !== 'object' || (!unknown && typeof average !== 'object')) return { faults }
    return { who: { kind: 'RETIREE', born: born.day, ...(typeof average === 'object' && { average: average.fen }) } }
  }
  const faults = { ...faultOf('base', base), ...(retires && { ...faultOf('born', born), ...faultOf('retiresOn', on) }) }
  if (typeof base !== 'object') return { faults }
  if (!retires) return { who: { kind: 'EMPLOYEE', base: base.fen } }
  if (typeof born !== 'object' || typeof on !== 'object') return { faults }
  return { who: { kind: 'EMPLOYEE', base: base.fen, retiring: { born: born.day, on: on.day } } }
}

/** The same person asked about in another place: an average pension is of the place it was typed for. */
export const elsewhere = (who: Who | null): Who | null =>
  who?.kind === 'RETIREE' ? { kind: who.kind, born: who.born } : who

const faultOf = (field: FieldName, read: Fault | object): Faults => (typeof read === 'string' ? { [field]: read } : {})

function amountIn(text: string, most: Fen): Fault | { readonly fen: Fen } {
  if (text.trim() === '') return 'EMPTY'
  const fen = parseYuan(text)
  if (fen === null || fen <= 0) return 'UNREADABLE'
  return fen > most ? 'TOO_MUCH' : { fen }
}

type ReadDay = Fault | { readonly day: IsoDate }

function dayIn(text: string): ReadDay {
  if (text.trim() === '') return 'EMPTY'
  const day = parseDay(text)
  return day ? { day } : 'UNREADABLE'
}

function birthIn(text: string, today: IsoDate): ReadDay {
  const read = dayIn(text)
  if (typeof read === 'string') return read
  if (read.day > today) return 'NOT_YET'
  return yearOf(read.day) < 1900 ? 'TOO_LONG_AGO' : read
}

function retirementIn(text: string, today: IsoDate): ReadDay {
  const read = dayIn(text)
  if (typeof read === 'string') return read
  if (read.day < today) return 'PAST'
  return yearOf(read.day) > 2098 ? 'TOO_FAR' : read
}
