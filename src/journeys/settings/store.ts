import { createStore } from 'zustand/vanilla'
import type { Counter } from '@/services/contract/desks'
import type { ReplyOf } from '@/services/contract/operation'
import type { policy } from '@/services/contract/policy'
import type { regions } from '@/services/contract/regions'
import type { session } from '@/services/contract/session'
import { journeyStore } from '@/session/journey-store'
import { type Asked, answered, asking, stillKnown } from '@/session/loadable'

/** What a place says, matter by matter. */
export type Region = ReplyOf<typeof policy.region>

interface Settings {
  readonly me: Asked<typeof session.me>
  readonly regions: Asked<typeof regions.regions>
  /** The place whose rules are looked at; null is where this person is insured. */
  readonly elsewhere: string | null
  readonly rules: Asked<typeof policy.region>
  /** Who and where; then the rules of `elsewhere`, or of their own place. Asked again, shows the old ones meanwhile. */
  look(): Promise<void>
  /** Looks at another place's rules (null: back home). Changes nothing about where anybody is insured. */
  lookAt(code: string | null): Promise<void>
}

export const createSettingsStore = (counter: Counter) =>
  createStore<Settings>()((set, get) => {
    let looks = 0
    const askRules = async () => {
      looks += 1
      const thisLook = looks
      const { me, elsewhere } = get()
      const code = elsewhere ?? (me.state === 'ready' ? me.value.areaCode : null)
      if (code === null) return
      const rules = await answered(counter.policy.region({ code }))
      if (thisLook === looks) set({ rules: stillKnown(get().rules, rules) })
    }
    return {
      me: asking,
      regions: asking,
      elsewhere: null,
      rules: asking,
      look: async () => {
        const [me, regions] = await Promise.all([
          answered(counter.session.me({})),
          answered(counter.policy.regions({})),
        ])
        set({ me: stillKnown(get().me, me), regions: stillKnown(get().regions, regions) })
        await askRules()
      },
      lookAt: async (code) => {
        set({ elsewhere: code, rules: asking })
        await askRules()
      },
    }
  })

export const useSettings = journeyStore(createSettingsStore)
