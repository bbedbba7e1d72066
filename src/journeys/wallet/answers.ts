import type { ReplyOf } from '@/services/contract/operation'
import type { wallet } from '@/services/contract/wallet'
import type { Asked } from '@/session/loadable'

export type WalletState = ReplyOf<typeof wallet.state>
export type Sending = ReplyOf<typeof wallet.find>
export type Checked = ReplyOf<typeof wallet.precheck>

/** What became of the money that was sent. `unreached` is an unknown outcome, never a failure. */
export type Sent = Asked<typeof wallet.send>
