import type { Pack } from '@/domain/policy/pack'
import { completed, missingParts, withParent } from './inherit'
import { faultIn, type RawFolder, readFolder, type Stated } from './schema'

/** Packs nobody may be served by. Carries every fault found, one sentence each. */
export class FaultyPacks extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`These policy packs cannot be used:\n${faults.join('\n')}`)
  }
}

/**
 * Turns folders into packs by area code, after reading them strictly: not on the phone (see `statedIn`) but before; a parent stands before its children. What a region says on a matter comes
 * instead of all that its parent says on it, earlier days too; a matter it leaves out is its parent's. The matters are the
 * fields of `Pack`, and within them each year's personal share, fiscal share, categories and stages, and each reason.
 * @throws {FaultyPacks} with every fault of every folder
 */
export function resolve(folders: readonly RawFolder[]): ReadonlyMap<string, Pack> {
  const packs = new Map<string, Pack>()
  const faults: string[] = []
  for (const folder of folders) {
    const read = readFolder(folder)
    const found = read.ok ? faultsBeside(folder.name, read.value, packs) : read.refusal
    faults.push(...found)
    if (!read.ok || found.length > 0) continue
    const { code, parent } = read.value.region
    packs.set(code, withParent(read.value, parent === undefined ? undefined : packs.get(parent)))
  }
  if (faults.length > 0) throw new FaultyPacks(faults)
  return packs
}

/** The faults of a folder that show only beside the others. */
function faultsBeside(folder: string, stated: Stated, packs: ReadonlyMap<string, Pack>): string[] {
  const { code, parent: parentCode } = stated.region
  const faults: string[] = []
  const inRegion = (field: string, words: string) => faults.push(faultIn(folder, 'region', field, words))
  if (!folder.startsWith(`${code}-`))
    inRegion('code', `is ${code}, which does not begin the folder's name; mend one of the two`)
  if (packs.has(code)) inRegion('code', `is ${code}, as in a folder listed earlier; keep one of the two`)
  const parent = parentCode === undefined ? undefined : packs.get(parentCode)
  if (parentCode !== undefined && !parent)
    inRegion(
      'parent',
      `is ${parentCode}, and no sound folder listed earlier in packs.ts has that code; list or mend it first`,
    )
  for (const [place, fee] of stated.contribution.fees.entries())
    for (const part of missingParts(completed(fee, parent)))
      faults.push(
        faultIn(
          folder,
          'contribution',
          `fees[${place}].${part}`,
          'is said neither here nor by the parent; write it, UNKNOWN if need be',
        ),
      )
  return faults
}
