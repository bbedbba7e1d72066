import { fen, parseYuan, speakYuan } from '@/domain/money'
import { words } from './copy.listen'

/** An amount as it is printed: ¥4,286.53, 400.00 元, −12.50. */
const amounts = /([-−])?(?:¥\s*)?(\d{1,3}(?:,\d{3})+\.\d{2}|\d+\.\d{2})(\s*元)?/g

/** From this length on a number is a number to dial or to compare, and is said digit by digit. */
const digits = /\d{5,}/g

/** How a written line is said: 周*国 as 周某国, 4,286.53 元 as 4286元5角3分, 12393 digit by digit. */
export function aloud(written: string): string {
  const { someone, hidden, to, hour, minute, pause } = words
  return written
    .replace(/(\p{Script=Han})\*+/gu, `$1${someone}`)
    .replace(/([\dX])\s*\*[*\s]*([\dX])/g, `$1${hidden}$2`)
    .replace(/\*+/g, '')
    .replace(amounts, (printed, minus, yuan) => spokenAmount(yuan, Boolean(minus)) ?? printed)
    .replace(/(\d)\s*[–~—]\s*(\d)/g, `$1${to}$2`)
    .replace(/(\d{1,2}):00(?!\d)/g, `$1${hour}`)
    .replace(/(\d{1,2}):(\d{2})(?!\d)/g, `$1${hour}$2${minute}`)
    .replace(digits, (number) => number.split('').join(' '))
    .replace(/\s*[·→]\s*/g, pause)
    .replace(/\s+/g, ' ')
    .trim()
}

function spokenAmount(yuan: string, minus: boolean): string | null {
  const amount = parseYuan(yuan)
  return amount === null ? null : speakYuan(fen(minus ? -amount : amount))
}
