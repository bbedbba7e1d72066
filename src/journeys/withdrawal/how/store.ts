import { createStore } from 'zustand/vanilla'
import type { Counter } from '@/services/contract/desks'
import type { policy } from '@/services/contract/policy'
import { inquiry } from '@/session/inquiry'
import { journeyStore } from '@/session/journey-store'
import { type Asked, answered, asking } from '@/session/loadable'

/** What the place of whoever looks says of withdrawals. */
interface How {
  readonly place: Asked<typeof policy.region>
  open(): Promise<void>
}

export const createHowStore = (counter: Counter) =>
  createStore<How>()((set) => {
    const place = inquiry((answer: How['place']) => set({ place: answer }))
    return {
      place: asking,
      async open() {
        const me = await answered(counter.session.me({}))
        if (me.state === 'ready') {
          const { areaCode: code } = me.value
          await place(code, () => counter.policy.region({ code }))
        } else set({ place: me })
      },
    }
  })

export const useHow = journeyStore(createHowStore)
