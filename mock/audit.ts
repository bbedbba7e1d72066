import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex } from '@noble/hashes/utils'
import type { Books } from './books'
import { type AuditEvent, furtherOf } from './further-books'

/** What is written of a passage before it is sealed. */
export type Passage = Omit<AuditEvent, 'seal'>

/** Who did it, where nobody did: a hold that ran out, an office that did its part. */
export const time = 'time'

/** Writes an event down behind all others (I15): its seal covers the seal before it, so that none can be changed, left out or put in later. */
export function witness(books: Books, passage: Passage): void {
  const { audit } = furtherOf(books)
  audit.push({ ...passage, seal: sealOf(passage, audit[audit.length - 1]?.seal ?? '') })
}

/** The place of the first event, from one on, that is not as it was sealed; null while the chain is whole. */
export function brokenAt(events: readonly AuditEvent[], from = 0): number | null {
  const place = events.findIndex(
    ({ seal, ...passage }, at) => at >= from && seal !== sealOf(passage, events[at - 1]?.seal ?? ''),
  )
  return place === -1 ? null : place
}

/** SHA-256, in hexadecimal, over the seal before and the event's own fields in one order. */
const sealOf = ({ at, actor, of, from, to }: Passage, before: string): string =>
  bytesToHex(sha256(bytesOf(JSON.stringify([before, at, actor, of, from, to]))))

/** Ids, states and moments are ASCII, and WeChat has no TextEncoder. */
function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let place = 0; place < text.length; place += 1) bytes[place] = text.charCodeAt(place)
  return bytes
}
