import { createStore } from 'zustand/vanilla'
import type { Loadable } from '@/domain/loadable'
import type { Outcome } from '@/domain/outcome'
import type { Refusal } from '@/domain/refusal'
import type { Counter } from '@/services/contract/desks'
import type { familyEnding } from '@/services/contract/family-ending'
import type { ReplyOf } from '@/services/contract/operation'
import { journeyStore } from '@/session/journey-store'
import { keyFor, settledUnder } from '@/session/keys'
import { answered, asking } from '@/session/loadable'

type Sharing = ReplyOf<typeof familyEnding.limit>
type LimitAsk = Omit<Parameters<Counter['family']['limit']>[0], 'key'>
type UnbindAsk = Parameters<Counter['family']['unbind']>[0]

/** What came of a sharer's word; `unreached` is an unknown outcome, and saying it again is saying it once. */
export type Came = Loadable<Sharing, Refusal>

/** What a sharer may say of a relative already bound. */
interface SharingState {
  /** What came of the last word, and of which page; null before it. */
  readonly last: {
    readonly said: 'limit' | 'unbind' | 'report'
    readonly bindingId: string
    readonly came: Came
  } | null
  limit(ask: LimitAsk): Promise<Came>
  unbind(ask: UnbindAsk): Promise<Came>
  report(bindingId: string, spendingId: string | null): Promise<Came>
  /** A page is opened: nothing has been said on it yet. */
  begin(): void
}

/** What is said of relatives already bound: their limits, their end, and a report of spending that is not the family’s. */
export const createSharingStore = (counter: Counter) =>
  createStore<SharingState>()((set) => {
    const say = async (
      said: 'limit' | 'unbind' | 'report',
      bindingId: string,
      asked: Promise<Outcome<Sharing, Refusal>>,
    ): Promise<Came> => {
      set({ last: { said, bindingId, came: asking } })
      const came = await answered(asked)
      set({ last: { said, bindingId, came } })
      return came
    }
    /**
     * Under a key of its own words: a wish changed after a lost reply is another write. Any answer about a relative settles
     * every word about them that was ever left open, and one that does not say what was asked is the answer to that word of
     * then, said again under its old key: it is said anew. A pause believed and not made would let money go on being taken.
     */
    const sayOnce = async (
      said: 'limit' | 'report',
      ask: { bindingId: string },
      isSo: (sharing: Sharing) => boolean,
      send: (key: string) => Promise<Outcome<Sharing, Refusal>>,
    ) => {
      const about = `sharing:${ask.bindingId}:`
      const write = `${about}${said}:${JSON.stringify(ask)}`
      const once = async () => {
        const came = await say(said, ask.bindingId, send(keyFor(write)))
        if (came.state !== 'unreached') settledUnder(about)
        return came
      }
      const came = await once()
      return came.state === 'ready' && !isSo(came.value) ? once() : came
    }
    return {
      last: null,
      limit: (ask) =>
        sayOnce(
          'limit',
          ask,
          (sharing) => isAsAsked(ask, sharing),
          (key) => counter.family.limit({ key, ...ask }),
        ),
      unbind: (ask) => say('unbind', ask.bindingId, counter.family.unbind(ask)),
      report(bindingId, spendingId) {
        const ask = { bindingId, spendingId }
        return sayOnce(
          'report',
          ask,
          ({ paused }) => paused,
          (key) => counter.family.report({ key, ...ask }),
        )
      },
      begin: () => set({ last: null }),
    }
  })

/** Whether the counter has what was wished; what the wish leaves out stays as it was. */
const isAsAsked = ({ cap, monthlyCap = null, paused, uses = null, to }: LimitAsk, sharing: Sharing): boolean =>
  cap === sharing.cap &&
  monthlyCap === sharing.monthlyCap &&
  paused === sharing.paused &&
  JSON.stringify(uses) === JSON.stringify(sharing.uses) &&
  (to === undefined || to === sharing.to)

/** What this visit says of its bindings; one store of it while the errand is open. */
export const useSharing = journeyStore(createSharingStore)

/** What came of the last word said on a page about one relative; null before it. */
export function useCame(said: 'limit' | 'unbind' | 'report', bindingId: string): Came | null {
  const last = useSharing((state) => state.last)
  return last?.said === said && last.bindingId === bindingId ? last.came : null
}
