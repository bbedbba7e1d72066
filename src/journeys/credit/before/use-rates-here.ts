import type { estimate } from '@/services/contract/estimate'
import { type Asked, asking } from '@/session/loadable'
import { useRates } from '../rates-store'
import { placeOf, useCredit } from '../store'

/** The rates of the place reckoned for, or else of where the person is insured: known once that is. */
export function useRatesHere(): { rates: Asked<typeof estimate.rates>; look(): Promise<void> } {
  const credit = useCredit((state) => state)
  const place = placeOf(credit)
  const known = useRates((state) => (place === null ? undefined : state.places[place]?.rates))
  const lookAt = useRates((state) => state.look)
  const look = async () => {
    const here = await credit.look()
    if (here !== null) await lookAt(here, null)
  }
  const { me } = credit
  return { rates: me.state === 'unreached' ? me : (known ?? asking), look }
}
