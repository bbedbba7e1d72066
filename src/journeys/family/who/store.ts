import { createStore } from 'zustand/vanilla'
import { addDays, addMonths, type IsoDate } from '@/domain/calendar'
import type { Relation } from '@/domain/family/relation'
import type { binding } from '@/services/contract/binding'
import type { Counter } from '@/services/contract/desks'
import { journeyStore } from '@/session/journey-store'
import { type Asked, answered, asking, stillKnown } from '@/session/loadable'
import type { Verdicts } from '../store'
import { allowedOf, ruleOf } from '../verdicts'

/** A rule on relatives that is known: since when, and whom it lets in. */
export interface KnownRule {
  readonly from: IsoDate
  readonly relations: readonly Relation[]
}

/** The tree on a day, and the days on which it changed. */
interface Looking {
  /** The day looked at; null for today. */
  readonly day: IsoDate | null
  readonly shown: Asked<typeof binding.verdicts>
  /** The counter's day; null until it has said it. */
  readonly today: IsoDate | null
  /** The rules before, now and to come, the oldest first, as far as they have been heard of. */
  readonly rules: readonly KnownRule[]
  /** The neighbours of today's rule are still being asked for. */
  readonly comparing: boolean
  ask(): Promise<void>
  lookAt(day: IsoDate): Promise<void>
}

/** Who may be bound on a day, at this counter. */
export const createWhoStore = (counter: Counter) =>
  createStore<Looking>()((set, get) => {
    const on = (day: IsoDate | null) => answered(counter.family.verdicts({ on: day }))
    const learn = (verdicts: Verdicts) => {
      const rule = ruleOf(verdicts)
      const { rules } = get()
      if (!rule || rules.some(({ from }) => from === rule.from)) return
      const known = [...rules, { from: rule.from, relations: allowedOf(verdicts) }]
      set({ rules: known.sort((a, b) => (a.from < b.from ? -1 : 1)) })
    }
    /** Shows a day's verdicts, unless another day has been looked at since. */
    const show = async (day: IsoDate | null) => {
      const answer = await on(day)
      if (answer.state === 'ready') learn(answer.value)
      if (get().day === day) set(({ shown }) => ({ shown: stillKnown(shown, answer) }))
      return answer
    }
    return {
      day: null,
      shown: asking,
      today: null,
      rules: [],
      comparing: true,

      async ask() {
        const { day, shown } = get()
        if (shown.state === 'unreached') set({ shown: asking })
        const answer = await show(day)
        if (answer.state !== 'ready' || !get().comparing) return
        const today = answer.value.on
        if (day === null) set({ today })
        const rule = ruleOf(answer.value)
        // A comparison is a courtesy: unreached, the page simply does without.
        const neighbours = [...(rule ? [addDays(rule.from, -1)] : []), addMonths(today, 12)]
        for (const verdicts of await Promise.all(neighbours.map(on)))
          if (verdicts.state === 'ready') learn(verdicts.value)
        set({ comparing: false })
      },

      async lookAt(day) {
        set({ day: day === get().today ? null : day })
        await show(get().day)
      },
    }
  })

/** The one store of it while the errand is open. */
export const useWho = journeyStore(createWhoStore)
