import type { Loadable } from '@/domain/loadable'
import type { Fen } from '@/domain/money'
import type { wallet } from '@/services/contract/wallet'
import type { Asked } from '@/session/loadable'
import type { Sending, Sent, WalletState } from './answers'
import type { WalletDraft } from './draft'
import type { Field, Receiver } from './form'

/** The wallet of whoever stands at the counter, and the sending they are filling in. */
export interface Wallet {
  readonly state: Asked<typeof wallet.state>
  /** What became of opening it; null while nobody has tried. */
  readonly opening: Asked<typeof wallet.open> | null
  readonly draft: WalletDraft
  readonly receiver: Receiver
  /** Fields the person has left; only these are told what is wrong with them. */
  readonly left: readonly Field[]
  /** How often going on was tried with something wrong. */
  readonly attempt: number
  /** What the counter says before anything is proved or sent; null when anything has changed since. */
  readonly checked: Asked<typeof wallet.precheck> | null
  /** What became of sending it; null while nothing went out. */
  readonly sent: Sent | null
  /** The counter was asked after a sending that nobody had answered, and says it never came: no money moved. */
  readonly notArrived: boolean
  /** What became of a sending left in doubt when the app was last closed; null where there was none. */
  readonly earlier: Loadable<Sending | null> | null

  look(): Promise<void>
  open(): Promise<void>
  choose(relation: WalletDraft['relation']): void
  /** `yuan` as typed. */
  amountTo(yuan: string): void
  name(receiver: Partial<Receiver>): void
  leave(field: Field): void
  /** Whether the form can go on; otherwise every field is told. */
  complete(state: WalletState): boolean
  /** Asks the counter whether this may be sent; null where there is nothing to ask, or it has changed meanwhile. Writes nothing. */
  examine(): Promise<Asked<typeof wallet.precheck> | null>
  /** Back to the form as it was typed. */
  reconsider(): void
  /** Sends it, once, with the proof of who is asking. Nothing is sent again from here: see `lookAgain`. */
  send(stepUpToken: string, amount: Fen): Promise<void>
  /** Asks what came of a sending nobody answered, by its key. */
  lookAgain(): Promise<void>
}
