import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex } from '@noble/hashes/utils'
import type { Order } from './books'

/**
 * The code a receipt can be checked by: 20 characters that nobody can guess from its numbers. A real counter draws it; this
 * one works it out, so that the same scenario always prints the same receipt.
 */
export function codeOf({ id, createdAt }: Pick<Order, 'id' | 'createdAt'>): string {
  const said = `receipt ${id} ${createdAt}`
  const bytes = Uint8Array.from([...said].map((letter) => letter.charCodeAt(0)))
  return bytesToHex(sha256(bytes)).slice(0, 20).toUpperCase()
}
