import { createStore } from 'zustand/vanilla'
import type { Fen } from '@/domain/money'
import type { contribution } from '@/services/contract/contribution'
import type { Counter } from '@/services/contract/desks'
import type { ReplyOf } from '@/services/contract/operation'
import { journeyStore } from '@/session/journey-store'
import { keyFor, settled } from '@/session/keys'
import { type Asked, answered, asking } from '@/session/loadable'
import { inquiry } from './inquiry'

export type People = ReplyOf<typeof contribution.people>
export type Quote = ReplyOf<typeof contribution.quote>
export type Order = ReplyOf<typeof contribution.order>
export type Placing = Asked<typeof contribution.order>

interface Contribution {
  readonly people: Asked<typeof contribution.people>
  readonly quote: Asked<typeof contribution.quote>
  /** Whom and which year `quote` is about. */
  readonly quoted: string | null
  /** The year the person picked; null until they did. */
  readonly year: number | null
  /** `year` null asks for the year now being collected. */
  askPeople(year: number | null): Promise<void>
  askQuote(personId: string, year: number): Promise<void>
  /**
   * Places the order for one person and year at the amount (in fen) the person was shown. No money moves. The key stays the
   * same until the counter has said yes or no, so a second tap or another try after a lost reply is the same order.
   */
  place(personId: string, year: number, due: Fen): Promise<Placing>
}

/** What is known before there is an order: who can be paid for, and what is owed. */
export const createContributionStore = (counter: Counter) =>
  createStore<Contribution>()((set) => {
    const people = inquiry((answer: Contribution['people']) => set({ people: answer }))
    const quote = inquiry((answer: Contribution['quote']) => set({ quote: answer }))
    const placing = new Map<string, Promise<Placing>>()

    const send = async (write: string, personId: string, year: number, due: Fen): Promise<Placing> => {
      const answer = await answered(counter.contribution.order({ key: keyFor(write), personId, year, due }))
      if (answer.state !== 'unreached') settled(write)
      return answer
    }

    return {
      people: asking,
      quote: asking,
      quoted: null,
      year: null,
      askPeople(year) {
        set({ year })
        return people(String(year), () => counter.contribution.people({ year }))
      },
      askQuote(personId, year) {
        const quoted = `${personId} ${year}`
        set({ quoted })
        return quote(quoted, () => counter.contribution.quote({ personId, year }))
      },
      place(personId, year, due) {
        const write = `order:${personId}:${year}`
        const underWay = placing.get(write) ?? send(write, personId, year, due).finally(() => placing.delete(write))
        placing.set(write, underWay)
        return underWay
      },
    }
  })

export const useContribution = journeyStore(createContributionStore)
