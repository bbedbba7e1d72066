import type { Signature } from '@/domain/signature'
import type { binding } from '@/services/contract/binding'
import type { Asked } from './loadable'

/**
 * What a walk has typed for the person, for the form its step opens: what is typed is never kept on the device (R-P04), so
 * no link could bring it. In memory only, and only until the next visit begins.
 */
interface Filled {
  readonly relative?: {
    readonly identity: {
      readonly name: string
      readonly idNumber: string
      readonly phone: string
      readonly usesMyPhone: boolean
    }
    /** What the counter said to it; null where 继续 has not been pressed. */
    readonly examined: Asked<typeof binding.precheck> | null
    /** What was signed; null where the form has not come as far. */
    readonly signature: Signature | null
  }
  /** What stands under an application for a withdrawal. */
  readonly signature?: Signature
  readonly payee?: { readonly holder: string; readonly card: string }
}

let filled: Filled = {}

/** Puts down what the next form finds typed; nothing, to begin with an empty one. */
export function fillIn(next: Filled): void {
  filled = next
}

/** What a form finds typed when it is opened. */
export const filledIn = (): Filled => filled
