import { copy } from '../copy'
import type { Rates } from '../rates-store'

const { all, below, from } = copy.rates.retirees

/** What an age band is called beside the next: 不满 70 岁, 满 70 岁起. */
export function nameOfBand(bands: Rates['retirees'], at: number): string {
  const next = bands[at + 1]
  const band = bands[at]
  if (at === 0) return next ? below(next.fromAge) : all
  return band ? from(band.fromAge) : ''
}
