import { createStore } from 'zustand/vanilla'
import type { SpendingKind } from '@/domain/family/spending'
import type { Counter } from '@/services/contract/desks'
import type { familySpending } from '@/services/contract/family-spending'
import type { ReplyOf } from '@/services/contract/operation'
import { journeyStore } from '@/session/journey-store'
import { type Asked, answered, asking, stillKnown } from '@/session/loadable'

type Spendings = Asked<typeof familySpending.spending>
/** One settlement, as the counter tells it. */
export type SpendingLine = ReplyOf<typeof familySpending.spending>['spendings'][number]

/** What was spent, whose it is, and which of it is looked at. */
interface Looking {
  readonly whose: string | null
  readonly spendings: Spendings
  readonly kind: SpendingKind | null
  ask(whose: string): Promise<void>
  lookAt(kind: SpendingKind | null): void
}

/** The word in a link that means all relatives; no binding is called so. */
export const everybody = 'all'

/** What was spent of the account, at this counter. */
export const createSpendingStore = (counter: Counter) =>
  createStore<Looking>()((set, get) => ({
    whose: null,
    spendings: asking,
    kind: null,

    async ask(whose) {
      const { whose: had, spendings } = get()
      if (had !== whose) set({ whose, spendings: asking, kind: null })
      else if (spendings.state === 'unreached') set({ spendings: asking })
      const answer = await answered(counter.family.spending({ bindingId: whose === everybody ? null : whose }))
      // An answer about somebody looked at before is late.
      if (get().whose === whose) set(({ spendings: before }) => ({ spendings: stillKnown(before, answer) }))
    },

    lookAt(kind) {
      set({ kind })
    },
  }))

/** The one store of it while the errand is open. */
export const useSpending = journeyStore(createSpendingStore)
