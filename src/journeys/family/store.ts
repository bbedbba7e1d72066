import { createStore } from 'zustand/vanilla'
import type { binding } from '@/services/contract/binding'
import type { Counter } from '@/services/contract/desks'
import type { family } from '@/services/contract/family'
import type { ReplyOf } from '@/services/contract/operation'
import type { session } from '@/services/contract/session'
import { inTurn } from '@/session/in-turn'
import { journeyStore } from '@/session/journey-store'
import { type Asked, answered, asking, stillKnown } from '@/session/loadable'

/** Who shares the account, as the counter answers. */
export type Members = ReplyOf<typeof family.members>
/** Which kinds of relative may be bound, on a day. */
export type Verdicts = ReplyOf<typeof binding.verdicts>
/** One binding in that list. */
export type Binding = Members['bindings'][number]
/** One binding with what its sharer has said of it. */
export type BoundRelative = ReplyOf<typeof binding.binding>

/** What the counter says of the family, for looking at. */
interface Family {
  readonly me: Asked<typeof session.me>
  readonly members: Asked<typeof family.members>
  readonly verdicts: Asked<typeof binding.verdicts>
  readonly binding: { readonly id: string; readonly found: Asked<typeof binding.binding> } | null
  askMe(): Promise<void>
  askMembers(): Promise<void>
  askVerdicts(): Promise<void>
  askBinding(bindingId: string): Promise<void>
}

/** The family as this counter knows it. Reads only. */
export const createFamilyStore = (counter: Counter) =>
  createStore<Family>()((set, get) => {
    const me = inTurn()
    const members = inTurn()
    const verdicts = inTurn()
    const binding = inTurn()
    return {
      me: asking,
      members: asking,
      verdicts: asking,
      binding: null,

      askMe() {
        if (get().me.state === 'unreached') set({ me: asking })
        return me(answered(counter.session.me({})), (answer) => set(({ me: had }) => ({ me: stillKnown(had, answer) })))
      },
      askMembers() {
        if (get().members.state === 'unreached') set({ members: asking })
        return members(answered(counter.family.members({})), (answer) =>
          set(({ members: had }) => ({ members: stillKnown(had, answer) })),
        )
      },
      askVerdicts() {
        if (get().verdicts.state === 'unreached') set({ verdicts: asking })
        return verdicts(answered(counter.family.verdicts({ on: null })), (answer) =>
          set(({ verdicts: had }) => ({ verdicts: stillKnown(had, answer) })),
        )
      },
      askBinding(bindingId) {
        const { binding: shown } = get()
        if (shown?.id !== bindingId || shown.found.state === 'unreached')
          set({ binding: { id: bindingId, found: asking } })
        return binding(answered(counter.family.binding({ bindingId })), (found) =>
          set(({ binding: had }) => ({
            binding: { id: bindingId, found: had?.id === bindingId ? stillKnown(had.found, found) : found },
          })),
        )
      },
    }
  })

/** The family of this visit; one store of it while the errand is open. */
export const useFamily = journeyStore(createFamilyStore)
