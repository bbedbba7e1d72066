import { createStore } from 'zustand/vanilla'
import type { Counter } from '@/services/contract/desks'
import type { ReplyOf } from '@/services/contract/operation'
import type { receipt as contract } from '@/services/contract/receipt'
import { inquiry } from '@/session/inquiry'
import { journeyStore } from '@/session/journey-store'
import { type Asked, answered, asking } from '@/session/loadable'

export type Receipt = ReplyOf<typeof contract.receipt>
export type Revealed = ReplyOf<typeof contract.reveal>
export type Genuine = ReplyOf<typeof contract.genuine>

interface Receipts {
  readonly orderId: string | null
  readonly receipt: Asked<typeof contract.receipt>
  readonly receiptCode: string | null
  readonly genuine: Asked<typeof contract.genuine>
  open(orderId: string): Promise<void>
  /** Names and number in full. They are handed to whoever asks and kept nowhere. */
  reveal(orderId: string, stepUpToken: string): Promise<Asked<typeof contract.reveal>>
  check(receiptCode: string): Promise<void>
}

/** 缴费凭证: one's own, and whether one that somebody holds out is genuine. */
export const createReceiptStore = (counter: Counter) =>
  createStore<Receipts>()((set) => {
    const receipt = inquiry((answer: Receipts['receipt']) => set({ receipt: answer }))
    const genuine = inquiry((answer: Receipts['genuine']) => set({ genuine: answer }))
    return {
      orderId: null,
      receipt: asking,
      receiptCode: null,
      genuine: asking,
      open(orderId) {
        set({ orderId })
        return receipt(orderId, () => counter.contribution.receipt({ orderId }))
      },
      reveal: (orderId, stepUpToken) => answered(counter.contribution.reveal({ orderId, stepUpToken })),
      check(receiptCode) {
        set({ receiptCode })
        return genuine(receiptCode, () => counter.contribution.genuine({ receiptCode }))
      },
    }
  })

/** The receipts of this visit. */
export const useReceipts = journeyStore(createReceiptStore)
