import type { Pack } from '@/domain/policy/pack'
import { citable, type Register } from './cited'
import { completed, missingParts, withParent } from './inherit'
import { faultIn, type RawFolder, readFolder, type Stated } from './schema'

/** Packs nobody may be served by. Carries every fault found, one sentence each. */
export class FaultyPacks extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`These policy packs cannot be used:\n${faults.join('\n')}`)
  }
}

/** A region's pack, with the sources its children may cite. */
interface Read {
  readonly pack: Pack
  readonly register: Register
}

/**
 * Turns folders into packs by area code, after reading them strictly: not on the phone (see `statedIn`) but before; a parent
 * stands before its children. What a region says on a matter comes instead of all that its parent says on it, earlier days
 * too; a matter it leaves out is its parent's. The matters are the fields of `Pack`, and within them each part of a year's
 * fee, each reason, each channel and each branch.
 * @throws {FaultyPacks} with every fault of every folder
 */
export function resolve(folders: readonly RawFolder[]): ReadonlyMap<string, Pack> {
  const regions = new Map<string, Read>()
  const faults: string[] = []
  for (const folder of folders) {
    const parent = regions.get(parentOf(folder))
    const read = readFolder(folder, parent?.register ?? {})
    const found = read.ok ? faultsBeside(folder.name, read.value, regions) : read.refusal
    faults.push(...found)
    if (!read.ok || found.length > 0) continue
    regions.set(read.value.region.code, {
      pack: withParent(read.value, parent?.pack),
      register: citable(folder.files, parent?.register ?? {}),
    })
  }
  if (faults.length > 0) throw new FaultyPacks(faults)
  return new Map([...regions].map(([code, { pack }]) => [code, pack]))
}

/** The parent a folder names, before anything in it has been checked. */
const parentOf = ({ files }: RawFolder): string => String(Object(files.region).parent ?? '')

/** The faults of a folder that show only beside the others. */
function faultsBeside(folder: string, stated: Stated, regions: ReadonlyMap<string, Read>): string[] {
  const { code, parent: parentCode } = stated.region
  const faults: string[] = []
  const inRegion = (field: string, words: string) => faults.push(faultIn(folder, 'region', field, words))
  if (!folder.startsWith(`${code}-`))
    inRegion('code', `is ${code}, which does not begin the folder's name; mend one of the two`)
  if (regions.has(code)) inRegion('code', `is ${code}, as in a folder listed earlier; keep one of the two`)
  const parent = parentCode === undefined ? undefined : regions.get(parentCode)
  if (parentCode !== undefined && !parent)
    inRegion('parent', `is ${parentCode}, and no sound folder listed earlier has that code; list or mend it first`)
  for (const key of Object.keys(stated.sources))
    if (parent?.register[key])
      faults.push(faultIn(folder, 'sources', key, 'is a source of a folder above already; keep one of the two'))
  for (const [place, fee] of stated.contribution.fees.entries())
    for (const part of missingParts(completed(fee, parent?.pack)))
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
