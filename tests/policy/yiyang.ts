import { folders } from '@mock/policy/packs'
import { FaultyPacks, resolve } from '@mock/policy/resolve'
import type { RawFolder } from '@mock/policy/schema'

export type Files = RawFolder['files']

export const region = { code: '430900', name: '益阳市', parent: '430000' }
/** A sound fact, with whatever a test breaks in it. */
export const fact = (value: unknown, changes: object = {}) => ({
  value,
  status: 'CONFIRMED',
  from: '2025-01-01',
  sources: ['P30'],
  ...changes,
})

/** What is found wrong when 益阳 joins the packs with these files. */
export function faultsOf(files: Files, name = '430900-yiyang'): readonly string[] {
  try {
    resolve([...folders, { name, files: { region, ...files } }])
    return []
  } catch (error) {
    if (error instanceof FaultyPacks) return error.faults
    throw error
  }
}
