import { createStore } from 'zustand/vanilla'
import type { SharedUse } from '@/domain/policy/pack'
import type { Counter } from '@/services/contract/desks'
import type { familySpending } from '@/services/contract/family-spending'
import type { ReplyOf } from '@/services/contract/operation'
import { journeyStore } from '@/session/journey-store'
import { type Asked, answered, asking } from '@/session/loadable'

/** What nine looks found. */
export type Checked = ReplyOf<typeof familySpending.checkup>

/** The nine checks as last run. What was found is a moment's truth: nothing older is shown while it is asked for anew. */
interface Checking {
  readonly bindingId: string | null
  readonly use: SharedUse
  readonly checked: Asked<typeof familySpending.checkup>
  run(bindingId: string, use: SharedUse): Promise<void>
}

/** 绑定了却不能用: what this counter finds of one binding. Reads only. */
export const createCheckupStore = (counter: Counter) =>
  createStore<Checking>()((set, get) => ({
    bindingId: null,
    use: 'PHARMACY',
    checked: asking,

    async run(bindingId, use) {
      const { bindingId: had, use: hadUse, checked: shown } = get()
      const same = had === bindingId && hadUse === use && shown.state === 'ready'
      set({ bindingId, use, checked: same ? shown : asking })
      const checked = await answered(counter.family.checkup({ bindingId, use }))
      const { bindingId: now, use: nowUse } = get()
      if (now === bindingId && nowUse === use) set({ checked })
    },
  }))

/** The check of this visit; one store of it while the errand is open. */
export const useCheckup = journeyStore(createCheckupStore)
