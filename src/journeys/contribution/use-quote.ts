import { useEffect } from 'react'
import type { FeeTier } from '@/domain/contribution/price'
import { asking } from '@/session/loadable'
import { useOnShow } from '@/session/on-show'
import { questionOf, useContribution } from './store'

/** What one person owes for one year at the tier chosen for them, asked anew whenever the page is shown; never the answer about somebody else. */
export function useQuote(personId: string, year: number) {
  const quote = useContribution((state) => state.quote)
  const quoted = useContribution((state) => state.quoted)
  const upper = useContribution((state) => state.upper)
  const askQuote = useContribution((state) => state.askQuote)
  const tier: FeeTier = upper.includes(`${personId} ${year}`) ? 'UPPER' : 'LOWER'
  const question = questionOf(personId, year, tier)
  const ask = () => void askQuote(personId, year, tier)
  useOnShow(ask)
  // Another tier is another question; the first one is asked when the page is shown.
  const due = quoted !== null && quoted !== question && quoted.startsWith(`${personId} ${year}`)
  useEffect(() => {
    if (due) void askQuote(personId, year, tier)
  }, [due, askQuote, personId, year, tier])
  return { quote: quoted === question ? quote : asking, ask, tier }
}
