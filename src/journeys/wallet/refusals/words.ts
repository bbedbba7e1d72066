import { formatMoment, isInstant } from '@/domain/calendar'
import { fen, formatYuan } from '@/domain/money'
import type { Refusal } from '@/domain/refusal'
import { type RefusalCode, type RefusalWords, refusals, type Told, unknownRefusal } from './copy'

/** The words for a no; for a code newer than this app, words that fit any. */
export const wordsFor = (code: string): RefusalWords => (isKnown(code) ? refusals[code] : unknownRefusal)

/** The figures a no carries, printed; null where it carries none. Amounts come in fen. */
export function toldBy({ detail = {} }: Refusal): Told {
  const { opens, most, available, perDay } = detail
  const yuan = (amount: unknown) => (typeof amount === 'number' ? formatYuan(fen(amount)) : null)
  return {
    opens: typeof opens === 'string' && isInstant(opens) ? formatMoment(opens) : null,
    most: yuan(most),
    available: yuan(available),
    perDay: perDay === undefined ? null : String(perDay),
  }
}

const isKnown = (code: string): code is RefusalCode => Object.keys(refusals).includes(code)
