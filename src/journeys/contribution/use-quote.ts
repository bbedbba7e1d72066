import { asking } from '@/session/loadable'
import { useOnShow } from '@/session/on-show'
import { useContribution } from './store'

/** What one person owes for one year, asked anew whenever the page is shown; never the answer about somebody else. */
export function useQuote(personId: string, year: number) {
  const quote = useContribution((state) => state.quote)
  const quoted = useContribution((state) => state.quoted)
  const askQuote = useContribution((state) => state.askQuote)
  const ask = () => void askQuote(personId, year)
  useOnShow(ask)
  return { quote: quoted === `${personId} ${year}` ? quote : asking, ask }
}
