import type { Pack } from '@/domain/policy/pack'
import { citable, type Register } from './cited'
import { withParent } from './inherit'
import type { RawFolder } from './schema'
import { statedIn } from './stated'

/** Packs by area code, each with the sources its children may cite. */
export type Shelf = Map<string, { readonly pack: Pack; readonly register: Register }>

/** Puts a region's pack on a shelf where its parent stands already. Nothing is checked: see `statedIn`. */
export function shelve(shelf: Shelf, folder: RawFolder): void {
  const parent = shelf.get(Object(folder.files.region).parent)
  const register = parent?.register ?? {}
  const stated = statedIn(folder, register)
  shelf.set(stated.region.code, {
    pack: withParent(stated, parent?.pack),
    register: citable(folder.files, register),
  })
}
