import type { Books } from './books'

/**
 * What a key was first used for, or null when it is new. Throws when the same key comes with another body: only a bug sends
 * that, and answering would change the world twice (I5).
 */
export function madeBefore(books: Books, key: string, operation: string, ask: object): string | null {
  const first = books.keys[key]
  if (!first) return null
  if (first.operation !== operation || first.asked !== fingerprint(ask))
    throw new Error(`key reused for another ${operation}`)
  return first.made
}

/** Notes what came of a key, so that the same question gets the same answer for as long as the books are kept. */
export function noteKey(books: Books, key: string, operation: string, ask: object, made: string): void {
  books.keys[key] = { operation, asked: fingerprint(ask), made }
}

/** FNV-1a over what was asked: enough to tell two questions apart, and no way back to the ID number in one. */
function fingerprint(ask: object): string {
  let hash = 0x811c9dc5
  for (const letter of JSON.stringify(ask)) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash.toString(36)
}
