// @ts-check
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The folders of packs on disk, parents before children: GB/T 2260 numbers them so.
 * @param {string} root
 * @returns {{ folders: { name: string, files: Record<string, unknown> }[], faults: string[] }} and what is no JSON
 */
export function foldersIn(root) {
  /** @type {string[]} */
  const faults = []
  const names = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^\d/.test(entry.name))
    .map(({ name }) => name)
    .sort()
  const folders = names.map((name) => {
    const files = readdirSync(join(root, name)).filter((file) => file.endsWith('.json'))
    return {
      name,
      files: Object.fromEntries(files.map((file) => [file.slice(0, -5), read(join(root, name, file), faults)])),
    }
  })
  return { folders, faults }
}

/**
 * @param {string} file
 * @param {string[]} faults
 * @returns {unknown} undefined for a file that is no JSON
 */
function read(file, faults) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    faults.push(
      `${file} · the file is not JSON (${error instanceof Error ? error.message : error}); mend the place named`,
    )
  }
}

/**
 * Every fact in what a folder states.
 * @param {unknown} part
 * @returns {number}
 */
export function factsIn(part) {
  if (typeof part !== 'object' || part === null) return 0
  if ('status' in part && 'from' in part) return 1
  return Object.values(part).reduce((sum, inner) => sum + factsIn(inner), 0)
}
