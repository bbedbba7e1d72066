import { createStore } from 'zustand/vanilla'
import type { account } from '@/services/contract/account'
import type { contribution } from '@/services/contract/contribution'
import type { Counter } from '@/services/contract/desks'
import type { family } from '@/services/contract/family'
import type { ReplyOf } from '@/services/contract/operation'
import type { policy } from '@/services/contract/policy'
import type { records } from '@/services/contract/records'
import type { rehearsal } from '@/services/contract/rehearsal'
import type { session } from '@/services/contract/session'
import { journeyStore } from '@/session/journey-store'
import { type Asked, answered, asking, stillKnown } from '@/session/loadable'

/** Something begun and not yet finished. */
export type OpenRecord = ReplyOf<typeof records.list>['records'][number]

/** What the home page knows. A desk that cannot be reached dims its own card only; the rest of the page stands. */
export interface Home {
  readonly me: Asked<typeof session.me>
  readonly account: Asked<typeof account.overview>
  readonly records: Asked<typeof records.list>
  readonly people: Asked<typeof contribution.people>
  readonly members: Asked<typeof family.members>
  readonly region: Asked<typeof policy.region>
  readonly rehearsal: Asked<typeof rehearsal.state>
  /** Asks every desk. What is known stays on the page until its answer is in; answers to an earlier look are dropped. */
  look(): Promise<void>
}

export const createHomeStore = (counter: Counter) =>
  createStore<Home>()((set, get) => {
    let looks = 0
    return {
      me: asking,
      account: asking,
      records: asking,
      people: asking,
      members: asking,
      region: asking,
      rehearsal: asking,
      look: async () => {
        looks += 1
        const thisLook = looks
        const tell = (news: Partial<Home>) => {
          if (thisLook === looks) set(news)
        }
        const put = <K extends 'me' | 'account' | 'records' | 'people' | 'members' | 'region' | 'rehearsal'>(
          what: K,
          answer: Home[K],
        ) => tell({ [what]: stillKnown<unknown, unknown>(get()[what], answer) })
        const who = async () => {
          const me = await answered(counter.session.me({}))
          put('me', me)
          // Without the place nobody can be asked for its rules: there is nothing left to wait for.
          const asked = me.state === 'ready' && counter.policy.region({ code: me.value.areaCode })
          const region = asked ? await answered(asked) : ({ state: 'unreached' } as const)
          put('region', region)
        }
        await Promise.all([
          who(),
          answered(counter.account.overview({})).then((account) => put('account', account)),
          answered(counter.records.list({})).then((records) => put('records', records)),
          answered(counter.contribution.people({ year: null })).then((people) => put('people', people)),
          answered(counter.family.members({})).then((members) => put('members', members)),
          answered(counter.rehearsal.state({})).then((rehearsal) => put('rehearsal', rehearsal)),
        ])
      },
    }
  })

export const useHome = journeyStore(createHomeStore)
