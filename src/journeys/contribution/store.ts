import { createStore } from 'zustand/vanilla'
import { payingCommitment } from '@/domain/consent'
import type { FeeTier } from '@/domain/contribution/price'
import type { Fen } from '@/domain/money'
import type { Counter } from '@/services/contract/desks'
import type { ReplyOf } from '@/services/contract/operation'
import type { paying } from '@/services/contract/paying'
import type { roster } from '@/services/contract/roster'
import { inquiry } from '@/session/inquiry'
import { journeyStore } from '@/session/journey-store'
import { keyFor, settled } from '@/session/keys'
import { type Asked, answered, asking } from '@/session/loadable'

export type People = ReplyOf<typeof roster.roster>
export type Quote = ReplyOf<typeof paying.quote>
export type Order = ReplyOf<typeof paying.order>
export type Placing = Asked<typeof paying.order>

interface Contribution {
  readonly people: Asked<typeof roster.roster>
  readonly quote: Asked<typeof paying.quote>
  /** Whom, which year and which tier `quote` is about; see `questionOf`. */
  readonly quoted: string | null
  /** Who is to be paid for at the upper of two tiers, as `person year`; everybody else at the lower. */
  readonly upper: readonly string[]
  /** The year the person picked; null until they did. */
  readonly year: number | null
  /** `year` null asks for the year now being collected. */
  askPeople(year: number | null): Promise<void>
  /** Asks to be told when a year's standard is published, or no more. */
  remind(year: number, wanted: boolean): Promise<void>
  chooseTier(personId: string, year: number, tier: FeeTier): void
  askQuote(personId: string, year: number, tier?: FeeTier): Promise<void>
  /**
   * Places the order for one person and year at the amount (in fen) the person was shown. No money moves. The key stays the
   * same until the counter has said yes or no, so a second tap or another try after a lost reply is the same order.
   */
  place(personId: string, year: number, due: Fen, tier?: FeeTier): Promise<Placing>
}

/** What a quote is asked by: the answer to another question is never shown in its place. */
export const questionOf = (personId: string, year: number, tier: FeeTier): string =>
  tier === 'LOWER' ? `${personId} ${year}` : `${personId} ${year} ${tier}`

/** What is known before there is an order: who can be paid for, and what is owed. */
export const createContributionStore = (counter: Counter) =>
  createStore<Contribution>()((set, get) => {
    const people = inquiry((answer: Contribution['people']) => set({ people: answer }))
    const quote = inquiry((answer: Contribution['quote']) => set({ quote: answer }))
    const placing = new Map<string, Promise<Placing>>()

    const send = async (write: string, ask: { personId: string; year: number; due: Fen; tier: FeeTier }) => {
      const answer = await answered(
        counter.contribution.order({ key: keyFor(write), ...ask, commitment: payingCommitment }),
      )
      if (answer.state !== 'unreached') settled(write)
      return answer
    }

    return {
      people: asking,
      quote: asking,
      quoted: null,
      upper: [],
      year: null,
      askPeople(year) {
        set({ year })
        return people(String(year), () => counter.contribution.roster({ year }))
      },
      async remind(year, wanted) {
        const answer = await answered(counter.contribution.remind({ year, wanted }))
        if (answer.state === 'ready') await get().askPeople(get().year)
      },
      chooseTier(personId, year, tier) {
        const who = `${personId} ${year}`
        const others = get().upper.filter((other) => other !== who)
        set({ upper: tier === 'UPPER' ? [...others, who] : others })
      },
      askQuote(personId, year, tier = 'LOWER') {
        const quoted = questionOf(personId, year, tier)
        set({ quoted })
        return quote(quoted, () => counter.contribution.quote({ personId, year, tier }))
      },
      place(personId, year, due, tier = 'LOWER') {
        const write = `order:${personId}:${year}${tier === 'LOWER' ? '' : `:${tier}`}`
        const underWay =
          placing.get(write) ?? send(write, { personId, year, due, tier }).finally(() => placing.delete(write))
        placing.set(write, underWay)
        return underWay
      },
    }
  })

/** Who can be paid for and what is owed, as this visit has heard it. */
export const useContribution = journeyStore(createContributionStore)
