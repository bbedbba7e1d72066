export type FieldKind = 'text' | 'id-number' | 'phone' | 'bank-card' | 'code' | 'amount'

const lengths: Partial<Record<FieldKind, number>> = { 'id-number': 18, phone: 11, 'bank-card': 19, code: 6, amount: 9 }

/** How many characters a field takes: what the page says, else what the kind of number has. */
export const lengthOf = (kind: FieldKind, maxLength?: number): number | undefined => maxLength ?? lengths[kind]

/**
 * What a person typed or pasted, as the app keeps it: numbers lose the spaces and dashes they were copied with, the x of
 * an ID number becomes X, and the rest is cut off. Names stay as typed: spaces inside them are the person's own.
 */
export function tidy(kind: FieldKind, typed: string, maxLength?: number): string {
  const kept = kind === 'text' ? typed : typed.replace(/[\s\-—·]/g, '')
  const plain = kind === 'text' ? kept : halfWidth(kept)
  return dressed[kind]?.(plain).slice(0, lengthOf(kind, maxLength)) ?? plain.slice(0, lengthOf(kind, maxLength))
}

const dressed: Partial<Record<FieldKind, (text: string) => string>> = {
  'id-number': (text) => text.toUpperCase(),
  // 500元 and ￥500 are amounts too, and a Chinese keyboard's full stop is meant as the point.
  amount: (text) => text.replace(/[元¥￥,，]/g, '').replace(/[。．]/g, '.'),
}

/** Chinese keyboards can send full-width digits: １２ → 12. */
const halfWidth = (text: string) =>
  text.replace(/[０-９Ｘｘ]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
