// @ts-check
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { at } from '../checkout.mjs'

/** Where tests and tools leave the figures of a gate; tests/harness/figures.ts writes there too. */
const folder = at('node_modules/.cache/gates')

/** @param {string} gate */
const fileOf = (gate) => join(folder, `${gate}.json`)

/**
 * @param {string} gate
 * @param {object} figures
 */
export function leave(gate, figures) {
  mkdirSync(folder, { recursive: true })
  writeFileSync(fileOf(gate), JSON.stringify(figures))
}

/**
 * The newest time anything under these paths was changed, in milliseconds; a file taken away changes its folder.
 * @param {string[]} paths relative to the checkout
 * @returns {number}
 */
export function changedAt(paths) {
  return Math.max(
    0,
    ...paths.map((path) => {
      if (!existsSync(at(path))) return 0
      const stat = statSync(at(path))
      if (!stat.isDirectory()) return stat.mtimeMs
      return Math.max(stat.mtimeMs, changedAt(readdirSync(at(path)).map((name) => join(path, name))))
    }),
  )
}

/**
 * The figures of a gate, unless anything they rest on has been changed since they were left.
 * @template T
 * @param {string} gate
 * @param {string[]} restsOn paths
 * @returns {T | null}
 */
export function read(gate, restsOn) {
  const file = fileOf(gate)
  if (!existsSync(file) || statSync(file).mtimeMs < changedAt(restsOn)) return null
  return JSON.parse(readFileSync(file, 'utf8'))
}
