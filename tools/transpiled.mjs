// @ts-check
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { transformSync, version } from 'esbuild'

/**
 * jest's transformer: our TypeScript as Node of today reads it, by the esbuild that also bundles the simulator. Babel, which
 * has plugins to run, took four times as long for every file of every worker (decision 0021).
 */

const asked = /** @type {const} */ ({
  format: 'cjs',
  target: 'node20',
  platform: 'node',
  jsx: 'automatic',
  // A plain require: jest has no import() in its own module registry.
  supported: { 'dynamic-import': false },
  // Apart from the code, which every file that imports it reads again; the map is read only where something failed.
  sourcemap: 'external',
  sourcesContent: false,
  charset: 'utf8',
})

/** What changes the outcome besides the file itself: the compiler, what it is asked for, and this module. */
const making = `${version} ${JSON.stringify(asked)} ${readFileSync(fileURLToPath(import.meta.url), 'utf8')}`

/**
 * `jest.mock` on a line of its own comes before every import, as its callers expect; no line changes its number.
 * @param {string} code
 */
const mocksFirst = (code) => {
  const mock = /^jest\.mock\(.*\);$/gm
  return (code.match(mock) ?? []).join('') + code.replace(mock, '')
}

/**
 * What jest asks for the code of a file.
 * @typedef {object} Transformer
 * @property {(source: string, path: string) => { code: string, map: string }} process
 * @property {(source: string, path: string) => string} getCacheKey
 */

/** @type {Transformer} */
export default {
  process: (source, path) => {
    const loader = path.endsWith('x') ? 'tsx' : path.endsWith('ts') ? 'ts' : 'js'
    const { code, map } = transformSync(source, { ...asked, loader, sourcefile: path })
    return { code: mocksFirst(code), map }
  },
  getCacheKey: (source, path) => createHash('sha1').update(`${making}\0${path}\0${source}`).digest('hex'),
}
