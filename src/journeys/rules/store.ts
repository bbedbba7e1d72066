import { createStore } from 'zustand/vanilla'
import type { Counter } from '@/services/contract/desks'
import type { regions } from '@/services/contract/regions'
import type { rulebook } from '@/services/contract/rulebook'
import type { session } from '@/services/contract/session'
import { journeyStore } from '@/session/journey-store'
import { type Asked, answered, asking, stillKnown } from '@/session/loadable'

/** In a link, the place where the person who opens it is insured. */
export const mine = 'mine'

type Book = Asked<typeof rulebook.rules>

interface Rules {
  readonly me: Asked<typeof session.me>
  readonly regions: Asked<typeof regions.regions>
  /** What places say, by the name they stand under in a link: a code, or `mine`. */
  readonly books: Readonly<Record<string, Book>>
  /** Asks for the rules of these places; what is known already stays in sight meanwhile. */
  look(places: readonly string[]): Promise<void>
}

export const createRulesStore = (counter: Counter) =>
  createStore<Rules>()((set, get) => {
    const keep = (place: string, book: Book) =>
      set({ books: { ...get().books, [place]: stillKnown(get().books[place] ?? asking, book) } })
    const askBook = async (place: string, code: string) => keep(place, await answered(counter.policy.rules({ code })))
    return {
      me: asking,
      regions: asking,
      books: {},
      look: async (places) => {
        const askMe = async () => {
          const me = await answered(counter.session.me({}))
          set({ me: stillKnown(get().me, me) })
          const known = get().me
          if (!places.includes(mine)) return
          if (known.state === 'ready') await askBook(mine, known.value.areaCode)
          else if (known.state === 'unreached') keep(mine, known)
        }
        const askRegions = async () => {
          const regions = await answered(counter.policy.regions({}))
          set({ regions: stillKnown(get().regions, regions) })
        }
        const others = places.filter((place) => place !== mine)
        await Promise.all([askMe(), askRegions(), ...others.map((place) => askBook(place, place))])
      },
    }
  })

export const useRules = journeyStore(createRulesStore)

/** What is known of a place's rules; nobody has answered before it is asked for. */
export const useBook = (place: string): Book => useRules(({ books }) => books[place] ?? asking)
