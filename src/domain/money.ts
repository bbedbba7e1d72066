declare const fenBrand: unique symbol

/** An amount in whole fen (分, 1/100 yuan). Integers only: nothing in the app divides money by 100 except this file. */
export type Fen = number & { readonly [fenBrand]: true }

/** Marks a whole number of fen as money. Throws on a fraction: half a fen is a bug, not an amount. */
export function fen(amount: number): Fen {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not a whole number of fen: ${amount}`)
  return amount as Fen
}

export const zero = fen(0)

/** Adds amounts of fen; the sum of nothing is zero. */
export const sum = (...amounts: Fen[]): Fen => fen(amounts.reduce((total, amount) => total + amount, 0))

/** `a − b` in fen; may be negative. */
export const minus = (a: Fen, b: Fen): Fen => fen(a - b)

/** The same amount the other way round, for the second leg of a posting. */
export const negated = (amount: Fen): Fen => fen(amount === 0 ? 0 : -amount)

/** The larger of an amount and zero, in fen. */
export const atLeastZero = (amount: Fen): Fen => (amount > 0 ? amount : zero)

/** Prints fen as yuan with thousands separators and two decimals: 428653 → `4,286.53`, −5 → `-0.05`. No currency sign. */
export function formatYuan(amount: Fen): string {
  const [yuan, rest] = partsOf(amount)
  return `${amount < 0 ? '-' : ''}${String(yuan).replace(/\B(?=(\d{3})+$)/g, ',')}.${String(rest).padStart(2, '0')}`
}

/** What a screen reader says for an amount: 428653 → `4286元5角3分`, 40000 → `400元`. */
export function speakYuan(amount: Fen): string {
  const [yuan, rest] = partsOf(amount)
  const jiao = Math.floor(rest / 10)
  const lastFen = rest % 10
  const tail = rest === 0 ? '' : `${jiao > 0 ? `${jiao}角` : '零'}${lastFen > 0 ? `${lastFen}分` : ''}`
  return `${amount < 0 ? '负' : ''}${yuan}元${tail}`
}

/**
 * Reads what a person typed in yuan; null when it is not an amount with at most two decimals. Commas may stand between
 * thousands only, so that `3,50` is not read as 350. Never passes through a float.
 */
export function parseYuan(text: string): Fen | null {
  const match = /^(\d{1,9}|\d{1,3}(?:,\d{3}){1,2})(?:\.(\d{1,2}))?$/.exec(text.trim())
  return match ? fen(Number((match[1] ?? '').replace(/,/g, '')) * 100 + Number((match[2] ?? '').padEnd(2, '0'))) : null
}

function partsOf(amount: Fen): [yuan: number, rest: number] {
  const size = Math.abs(amount)
  return [Math.floor(size / 100), size % 100]
}
