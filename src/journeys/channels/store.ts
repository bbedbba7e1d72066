import { createStore } from 'zustand/vanilla'
import type { channels } from '@/services/contract/channels'
import type { Counter } from '@/services/contract/desks'
import type { ReplyOf } from '@/services/contract/operation'
import type { session } from '@/services/contract/session'
import { journeyStore } from '@/session/journey-store'
import { type Asked, answered, asking, stillKnown } from '@/session/loadable'

export type Told = ReplyOf<typeof channels.channels>
type AskedChannels = Asked<typeof channels.channels>

interface Channels {
  readonly me: Asked<typeof session.me>
  /** What is known of the places asked about, by their codes. */
  readonly places: Readonly<Record<string, AskedChannels>>
  /** Asks where the person is insured, and what that place has. */
  look(): Promise<void>
  lookAt(code: string): Promise<void>
}

/** Ways outside this app, place by place. Writes nothing. */
export const createChannelsStore = (counter: Counter) =>
  createStore<Channels>()((set, get) => {
    const put = (code: string, told: AskedChannels) => set(({ places }) => ({ places: { ...places, [code]: told } }))
    return {
      me: asking,
      places: {},

      async look() {
        if (get().me.state === 'unreached') set({ me: asking })
        const me = stillKnown(get().me, await answered(counter.session.me({})))
        set({ me })
        if (me.state === 'ready') await get().lookAt(me.value.areaCode)
      },
      async lookAt(code) {
        const had = get().places[code]
        if (had?.state !== 'ready') put(code, asking)
        const told = await answered(counter.policy.channels({ code }))
        put(code, stillKnown(had ?? asking, told))
      },
    }
  })

export const useChannels = journeyStore(createChannelsStore)

/** What is known of the place one is insured in. */
export const hereOf = ({ me, places }: Channels): AskedChannels =>
  me.state === 'ready' ? (places[me.value.areaCode] ?? asking) : me.state === 'unreached' ? me : asking

/** What is known of a place, by its code; `mine` is the one one is insured in. */
export const placeOf = (state: Channels, code: string): AskedChannels =>
  code === 'mine' ? hereOf(state) : (state.places[code] ?? asking)
