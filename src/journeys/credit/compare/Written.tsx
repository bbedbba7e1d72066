import { Grounds } from '../parts/Grounds'
import { useRates } from '../rates-store'

/** Where the rates of all places are written, each once. */
export function Written({ places }: { places: readonly string[] }) {
  const known = useRates((state) => state.places)
  const citations = places.flatMap((place) => {
    const rates = known[place]?.rates
    return rates?.state === 'ready' ? [rates.value.citation] : []
  })
  const once = citations.filter(
    ({ title, note }, at) => citations.findIndex((other) => other.title === title && other.note === note) === at,
  )
  return once.length > 0 ? <Grounds of={once} /> : null
}
