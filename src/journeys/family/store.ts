import { createStore } from 'zustand/vanilla'
import { addDays } from '@/domain/calendar'
import type { Loadable } from '@/domain/loadable'
import type { Counter } from '@/services/contract/desks'
import type { family } from '@/services/contract/family'
import type { ReplyOf } from '@/services/contract/operation'
import type { session } from '@/services/contract/session'
import { journeyStore } from '@/session/journey-store'
import { type Asked, answered, asking } from '@/session/loadable'
import { ruleOf } from './verdicts'

export type Members = ReplyOf<typeof family.members>
export type Verdicts = ReplyOf<typeof family.verdicts>
export type Binding = ReplyOf<typeof family.binding>

/** What the counter says of the family, for looking at. */
interface Family {
  readonly me: Asked<typeof session.me>
  readonly members: Asked<typeof family.members>
  readonly verdicts: Asked<typeof family.verdicts>
  /** The same on the last day before the rule in force began; null where there is nothing to compare. */
  readonly formerly: Verdicts | null
  /** Whether `formerly` is still being asked for. */
  readonly comparing: boolean
  readonly binding: { readonly id: string; readonly found: Asked<typeof family.binding> } | null
  askMe(): Promise<void>
  askMembers(): Promise<void>
  askVerdicts(): Promise<void>
  askFormerly(): Promise<void>
  askBinding(bindingId: string): Promise<void>
}

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
      formerly: null,
      comparing: true,
      binding: null,

      askMe() {
        if (get().me.state === 'unreached') set({ me: asking })
        return me(answered(counter.session.me({})), (answer) => set(({ me: had }) => ({ me: newer(had, answer) })))
      },
      askMembers() {
        if (get().members.state === 'unreached') set({ members: asking })
        return members(answered(counter.family.members({})), (answer) =>
          set(({ members: had }) => ({ members: newer(had, answer) })),
        )
      },
      askVerdicts() {
        if (get().verdicts.state === 'unreached') set({ verdicts: asking })
        return verdicts(answered(counter.family.verdicts({ on: null })), (answer) =>
          set(({ verdicts: had }) => ({ verdicts: newer(had, answer) })),
        )
      },
      async askFormerly() {
        await get().askVerdicts()
        const { verdicts: now } = get()
        const rule = now.state === 'ready' ? ruleOf(now.value) : null
        if (!rule) return set({ comparing: false })
        // A comparison is a courtesy: unreached, the page simply does without.
        const before = await answered(counter.family.verdicts({ on: addDays(rule.from, -1) }))
        set({ formerly: before.state === 'ready' ? before.value : null, comparing: false })
      },
      askBinding(bindingId) {
        const { binding: shown } = get()
        if (shown?.id !== bindingId || shown.found.state === 'unreached')
          set({ binding: { id: bindingId, found: asking } })
        return binding(answered(counter.family.binding({ bindingId })), (found) =>
          set(({ binding: had }) => ({
            binding: { id: bindingId, found: had?.id === bindingId ? newer(had.found, found) : found },
          })),
        )
      },
    }
  })

export const useFamily = journeyStore(createFamilyStore)

/** What is on the page stays there when it is looked at again and the counter cannot be reached. */
const newer = <T, R>(had: Loadable<T, R>, answer: Loadable<T, R>): Loadable<T, R> =>
  answer.state === 'unreached' && had.state === 'ready' ? had : answer

/** One place for one kind of answer: the answer to the latest question stands, a late one to an earlier is dropped. */
function inTurn() {
  let latest = 0
  return async <A>(asked: Promise<A>, put: (answer: A) => void): Promise<void> => {
    latest += 1
    const turn = latest
    const answer = await asked
    if (turn === latest) put(answer)
  }
}
