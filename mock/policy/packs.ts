import type { Pack } from '@/domain/policy/pack'
import { folders as home } from './home'
import { provinces } from './provinces/all'
import { takeIn } from './rules'
import { type Shelf, shelve } from './shelf'

/** Every region's folder, parents first: what tests and tools read. The counter takes in what it needs (`rules.ts`). */
export const folders = [...home, ...Object.values(provinces).flat()]

const every: Shelf = new Map()
for (const folder of folders) shelve(every, folder)

/** The packs by area code, as `resolve` would make them of the same folders: tests/policy holds the two together. */
export const packs: ReadonlyMap<string, Pack> = new Map([...every].map(([code, { pack }]) => [code, pack]))

/** What the bureau of an area says; null for an area without a pack of its own. */
export const packOf = (code: string): Pack | null => packs.get(code) ?? null

/** Takes everything in at once, for whoever begins a scenario without a counter that could fetch. */
export function takeInAll(): void {
  takeIn('43', home)
  for (const [province, folders] of Object.entries(provinces)) takeIn(province, folders)
}
