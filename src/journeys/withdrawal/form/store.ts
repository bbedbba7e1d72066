import { createStore } from 'zustand/vanilla'
import type { Counter } from '@/services/contract/desks'
import type { ReplyOf } from '@/services/contract/operation'
import type { withdrawalFollowing as contract } from '@/services/contract/withdrawal-following'
import { inquiry } from '@/session/inquiry'
import { journeyStore } from '@/session/journey-store'
import { type Asked, answered, asking } from '@/session/loadable'

export type Form = ReplyOf<typeof contract.form>
export type Revealed = ReplyOf<typeof contract.revealForm>

interface Forms {
  readonly requestId: string | null
  readonly form: Asked<typeof contract.form>
  open(requestId: string): Promise<void>
  /** Names and number in full. They are handed to whoever asks and kept nowhere. */
  reveal(requestId: string, stepUpToken: string): Promise<Asked<typeof contract.revealForm>>
}

export const createFormStore = (counter: Counter) =>
  createStore<Forms>()((set) => {
    const form = inquiry((answer: Forms['form']) => set({ form: answer }))
    return {
      requestId: null,
      form: asking,
      open(requestId) {
        set({ requestId })
        return form(requestId, () => counter.withdrawal.form({ requestId }))
      },
      reveal: (requestId, stepUpToken) => answered(counter.withdrawal.revealForm({ requestId, stepUpToken })),
    }
  })

/** The forms of this visit. */
export const useForms = journeyStore(createFormStore)
