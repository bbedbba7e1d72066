import type { Instant } from './calendar'

/**
 * Why a question was turned away unserved, where whoever turned it away said so: nothing was done. MAINTENANCE: closed for a
 * while; BUSY: too many people at once; OUTDATED: this app is too old to be served; SIGNED_OUT: who asks must say again who
 * they are.
 */
export interface Trouble {
  readonly why: 'MAINTENANCE' | 'BUSY' | 'OUTDATED' | 'SIGNED_OUT'
  /** When it is over, where that was said. */
  readonly until?: Instant
  /** Seconds after which asking again is welcome. */
  readonly seconds?: number
}

/**
 * What a page knows of something it asked the counter for: still asking, the answer, no connection, or a lawful no.
 * `unreached` means that nothing is known; it never means that something failed. With a `trouble`, nothing was done.
 */
export type Loadable<T, R = never> =
  | { readonly state: 'asking' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'unreached'; readonly trouble?: Trouble }
  | { readonly state: 'refused'; readonly refusal: R }
