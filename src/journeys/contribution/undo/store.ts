import { createStore } from 'zustand/vanilla'
import type { Counter } from '@/services/contract/desks'
import type { ReplyOf } from '@/services/contract/operation'
import type { undoing } from '@/services/contract/undoing'
import { inquiry } from '@/session/inquiry'
import { journeyStore } from '@/session/journey-store'
import { type Asked, asking } from '@/session/loadable'

export type Undoing = ReplyOf<typeof undoing.undoing>
export type Refunds = ReplyOf<typeof undoing.refunds>

interface Weighing {
  readonly orderId: string | null
  readonly undoing: Asked<typeof undoing.undoing>
  readonly refunds: Asked<typeof undoing.refunds>
  /** Asks whether an order may be taken back now, and every condition of it. */
  askUndoing(orderId: string): Promise<void>
  /** Asks what the place says to giving an order's fee back. */
  askRefunds(orderId: string): Promise<void>
}

/** What is weighed before a fee is taken back or asked back. Reads only: the act itself is the order's (order-store.ts). */
export const createUndoStore = (counter: Counter) =>
  createStore<Weighing>()((set) => {
    const askUndoing = inquiry((answer: Weighing['undoing']) => set({ undoing: answer }))
    const askRefunds = inquiry((answer: Weighing['refunds']) => set({ refunds: answer }))
    return {
      orderId: null,
      undoing: asking,
      refunds: asking,
      askUndoing(orderId) {
        set({ orderId })
        return askUndoing(orderId, () => counter.contribution.undoing({ orderId }))
      },
      askRefunds(orderId) {
        set({ orderId })
        return askRefunds(orderId, () => counter.contribution.refunds({ orderId }))
      },
    }
  })

/** What this visit weighs before it takes anything back. */
export const useUndo = journeyStore(createUndoStore)
