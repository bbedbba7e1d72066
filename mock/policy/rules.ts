import type { Pack } from '@/domain/policy/pack'
import { atHand } from './at-hand'
import type { RawFolder } from './schema'
import { type Shelf, shelve } from './shelf'

// The rules the counter serves by: law, the same for every visitor, so one shelf is enough for all counters.

const shelf: Shelf = new Map()

/** The folders last taken in of provinces that have been looked for, by the first two digits of their codes; none where there is no pack. */
const known = new Map<string, readonly RawFolder[]>()

/** Rules were needed in the counter's undivided moment that nobody had fetched before it. */
export class RulesAbsent extends Error {
  constructor(readonly area: string) {
    super(`the rules of ${area} have not been fetched`)
  }
}

/** The two digits that begin every area code of a province; 00 is the nation. */
export const provinceOf = (area: string): string => area.slice(0, 2)

/** Takes in a province's folders, parents first; once, however many counters of a visit ask for them. */
export function takeIn(province: string, folders: readonly RawFolder[]): void {
  if (known.get(province) === folders) return
  for (const folder of folders) shelve(shelf, folder)
  known.set(province, folders)
}

takeIn('00', [])
takeIn('43', atHand)

/** Whether the rules of an area have been taken in, or are known not to be written down. */
export const isKnown = (area: string): boolean => known.has(provinceOf(area))

/**
 * What the bureau of an area says; null for an area without a pack of its own.
 * @throws {RulesAbsent} for a province nobody has taken in: everyone concerned is known before a moment (mock/counter.ts)
 */
export function packOf(area: string): Pack | null {
  if (!/^\d{6}$/.test(area)) return null
  if (!isKnown(area)) throw new RulesAbsent(area)
  return shelf.get(area)?.pack ?? null
}

/** The rules somebody insured in an area lives by: its own pack, or else the province's, or else the nation's. */
export function rulesOf(area: string): Pack {
  const rules = packOf(area) ?? packOf(`${provinceOf(area)}0000`) ?? packOf('000000')
  if (!rules) throw new Error('the national pack is missing')
  return rules
}

let names: ReadonlyMap<string, string> = new Map()

/** Learns what places are called whose rules have not been taken in. */
export function learnNames(regions: readonly { readonly code: string; readonly name: string }[]): void {
  names = new Map(regions.map(({ code, name }) => [code, name]))
}

const nameOf = (area: string): string | undefined => shelf.get(area)?.pack.name ?? names.get(area)

/** What an area is called: by its own name, or else its province's (a district of 北京 is 北京市); its code while nobody knows. */
export const areaName = (area: string): string => nameOf(area) ?? nameOf(`${provinceOf(area)}0000`) ?? area
