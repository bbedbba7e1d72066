import { createStore } from 'zustand/vanilla'
import type { Counter } from '@/services/contract/desks'
import type { withdrawal } from '@/services/contract/withdrawal'
import type { withdrawalFollowing } from '@/services/contract/withdrawal-following'
import { inquiry } from '@/session/inquiry'
import { journeyStore } from '@/session/journey-store'
import { keyFor, settled } from '@/session/keys'
import { type Asked, answered, asking } from '@/session/loadable'

export type Changed = Asked<typeof withdrawalFollowing.changePayee>

/** Another card for one request. The number lives in memory only (R-P04). */
interface Change {
  readonly requestId: string | null
  readonly request: Asked<typeof withdrawal.find>
  readonly card: string
  /** The change on its way. `unreached` means: outcome unknown, to be sent again with the same key only. */
  readonly sending: Changed | null
  open(requestId: string): Promise<void>
  type(card: string): void
  /** What a proof of identity for this change is about. */
  subject(): string
  /** Answers with what came of it; null when nothing was sent. */
  submit(stepUpToken: string): Promise<Changed | null>
  /** Sends the very same change again, after a reply was lost. */
  resend(): Promise<Changed | null>
}

const writeOf = (requestId: string): string => `payee:${requestId}`

export const createChangeStore = (counter: Counter) =>
  createStore<Change>()((set, get) => {
    const request = inquiry((answer: Change['request']) => set({ request: answer }))
    let sent: Parameters<Counter['withdrawal']['changePayee']>[0] | null = null

    const send = async (): Promise<Changed | null> => {
      if (!sent || get().sending?.state === 'asking') return null
      const { requestId } = sent
      set({ sending: asking })
      const sending = await answered(counter.withdrawal.changePayee(sent))
      if (sending.state !== 'unreached') {
        // A proof that ran out decides nothing: the same key is proved again.
        if (sending.state !== 'refused' || sending.refusal.code !== 'STEP_UP_NEEDED') settled(writeOf(requestId))
        sent = null
      }
      if (sending.state === 'ready') set({ card: '' })
      set({ sending })
      return sending
    }

    return {
      requestId: null,
      request: asking,
      card: '',
      sending: null,

      async open(requestId) {
        if (get().requestId !== requestId) {
          sent = null
          set({ requestId, card: '', sending: null })
        }
        await request(requestId, () => counter.withdrawal.find({ requestId }))
      },

      type(card) {
        if (sent) return
        // Another number is another write; the counter takes one change and no second.
        if (card !== get().card) settled(writeOf(get().requestId ?? ''))
        set({ card, sending: null })
      },

      subject: () => keyFor(writeOf(get().requestId ?? '')),

      async submit(stepUpToken) {
        const { requestId, card } = get()
        if (!requestId || sent) return null
        sent = { key: keyFor(writeOf(requestId)), requestId, card, stepUpToken }
        return send()
      },

      resend: send,
    }
  })

export const useChange = journeyStore(createChangeStore)
