import { formatDay, formatMoment, isInstant, isIsoDate } from '@/domain/calendar'
import { fen, formatYuan } from '@/domain/money'
import type { Refusal } from '@/domain/refusal'
import { type RefusalCode, refusals, unknownRefusal } from './copy'
import type { RefusalWords, Told } from './copy.ways'

const isKnown = (code: string): code is RefusalCode => Object.keys(refusals).includes(code)

/** The words for a refusal; a code newer than this app gets the general ones, never an empty card (R-R09). */
export const wordsFor = (code: string): RefusalWords => (isKnown(code) ? refusals[code] : unknownRefusal)

/** A refusal's figures as its sentence prints them: amounts arrive in fen, days as IsoDate or Instant. */
export function toldBy({ detail = {} }: Refusal): Told {
  const day = (key: string) => String(detail[key] ?? '').slice(0, 10)
  return {
    yuan(key) {
      const amount = detail[key]
      return typeof amount === 'number' ? formatYuan(fen(amount)) : null
    },
    day(key) {
      const on = day(key)
      return isIsoDate(on) ? formatDay(on) : null
    },
    moment(key) {
      const at = String(detail[key] ?? '')
      return isInstant(at) ? formatMoment(at) : null
    },
    text: (key) => (detail[key] === undefined ? null : String(detail[key])),
  }
}
