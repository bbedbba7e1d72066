import type { Books } from './books'

/** The same key came with another body. */
export class KeyReused extends Error {
  override readonly name = 'KeyReused'
}

/**
 * What a key was first used for, or null when it is new. Throws when the same key comes with another body: only a bug sends
 * that, and answering would change the world twice (I5).
 */
export function madeBefore(books: Books, key: string, operation: string, ask: object): string | null {
  const first = books.keys[slotOf(key)]
  if (!first) return null
  if (first.operation !== operation || first.asked !== fingerprint(ask))
    throw new KeyReused(`key reused for another ${operation}`)
  return first.made
}

/** What came of a key that one operation was sent with, whatever it was sent with besides; null when it never arrived. */
export function madeWith(books: Books, key: string, operation: string): string | null {
  const first = books.keys[slotOf(key)]
  return first?.operation === operation ? first.made : null
}

/** Notes what came of a key, so that the same question gets the same answer for as long as the books are kept. */
export function noteKey(books: Books, key: string, operation: string, ask: object, made: string): void {
  books.keys[slotOf(key)] = { operation, asked: fingerprint(ask), made }
}

/** Where a key stands: every record answers to `constructor` and the like, and none of those names comes back out of storage. */
const slotOf = (key: string): string => (key in {} || key === 'prototype' ? `=${key}` : key)

/**
 * FNV-1a over what was asked: enough to tell two questions apart, and no way back to the ID number in one. It guards against
 * mistakes, not against somebody who looks for two questions with one fingerprint: those would only spoil their own key.
 */
export function fingerprint(ask: object): string {
  let hash = 0x811c9dc5
  for (const letter of JSON.stringify(ask)) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash.toString(36)
}
