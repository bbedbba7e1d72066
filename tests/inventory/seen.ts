import { linkTo } from '../journeys/links'
import { arrivesBy, onlyOn } from '../journeys/stage'
import type { Covered } from './covered'

/** Opens every page of a list, one after another on one phone, and reads there what is promised. Says all that is missing. */
export const seesAll = (name: string, list: readonly Covered[]) =>
  onlyOn(
    'h5',
    'words are the same files on both targets; the list is long, and each page has its stories on both',
    () => {
      test(name, async () => {
        const linkOf = ({ at, params, scenario }: Covered) => linkTo(at, { scenario, ...params })
        const [first] = list
        if (!first) throw new Error('the list is empty')
        const reader = await arrivesBy(linkOf(first))
        const missing: string[] = []
        for (const one of list) {
          if (one !== first) await reader.goes(linkOf(one))
          await reader.sees(...one.words).catch((failure: Error) => missing.push(`${one.id}: ${failure.message}`))
        }
        expect(missing).toEqual([])
      })
    },
  )
