import type { IsoDate } from '@/domain/calendar'
import type { Relation } from '@/domain/family/relation'
import type { ProofWay } from '@/domain/family/review'
import type { Term } from '@/domain/family/term'
import type { Signature } from '@/domain/signature'
import type { Bound, Examined } from './answers'
import type { Consent, Draft } from './draft'
import type { Field, Identity } from './identity'
import type { Place, Step } from './standing'

/** What a person has answered so far to bind a relative, and what the counter said to it. */
export interface ApplicationState {
  readonly draft: Draft
  readonly identity: Identity
  /** Fields the person has left; only these are told what is wrong with them. */
  readonly left: readonly Field[]
  /** How often 继续 was pressed with something wrong; null before the first time. */
  readonly attempt: number | null
  /** What the counter says of this very relation and identity; null when either has changed since. */
  readonly examined: Examined | null
  /** What was signed. In memory only: no picture and no name is kept on the device. */
  readonly signature: Signature | null
  /** What became of the bind; null while none was sent. */
  readonly sent: Bound | null
  /** 修改 was pressed on the check page: every way on leads back there. */
  readonly mending: boolean

  /** Where a person who opens a page belongs by now. */
  where(at: Step): Place
  choose(relation: Relation): void
  fill(change: Partial<Identity>): void
  leave(field: Field): void
  /** Tries to go on with the identity; false when something is wrong with it, and what, is then shown. */
  submitIdentity(today: IsoDate): boolean
  /** Asks whether the application would be taken. Writes nothing, may be repeated. */
  examine(): Promise<Examined | null>
  /** Puts a refused or unreached examination aside: the form again, as it was typed. */
  reconsider(): void
  agree(consent: Consent, yes: boolean): void
  /** Lays down until when, how much and for what. */
  lay(term: Term): void
  /** Signs the commitment. The counter says whether it is taken for a signature; null when the question has changed since. */
  sign(signature: Signature): Promise<Examined | null>
  mend(mending: boolean): void
  /** Sends the bind, always under the same key until its outcome is known. Null when there is nothing to send or it is under way. */
  bind(token: string, proof?: ProofWay): Promise<Bound | null>
  /** Asks for the outcome of the bind that was sent: the same key, so never a second binding. */
  lookAgain(): Promise<Bound | null>
}
