import { provinces } from './provinces/all'
import type { RawFolder } from './schema'

/** The folders of a province, the province first; none for one that has no pack. In a browser each is a file of its own: elsewhere.h5.ts. */
export const foldersOf = async (province: string): Promise<readonly RawFolder[]> => provinces[province] ?? []
