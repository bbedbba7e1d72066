// @ts-check
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { filesIn } from '../fingerprint.mjs'

/**
 * Something wrong with a mini-program build.
 * @typedef {{ file: string, says: string }} Finding
 */

/**
 * @typedef {object} Bundle a built mini-program on disk
 * @property {string} folder
 * @property {string[]} files relative, with forward slashes, sorted
 * @property {string[]} pages every page without suffix, those of subpackages included
 * @property {string[]} roots the folders of the subpackages, each ending in a slash
 * @property {Record<string, unknown>} app app.json
 */

/**
 * @param {string} folder
 * @returns {Bundle}
 * @throws {Error} when there is no build to look at
 */
export function openBundle(folder) {
  const manifest = join(folder, 'app.json')
  if (!existsSync(manifest)) throw new Error(`${manifest} is missing: build it first with npm run build:weapp`)
  /** @type {{ pages?: string[], subPackages?: Sub[], subpackages?: Sub[] }} @typedef {{ root: string, pages: string[] }} Sub */
  const app = JSON.parse(readFileSync(manifest, 'utf8'))
  // WeChat takes both spellings.
  const subs = app.subPackages ?? app.subpackages ?? []
  const rootOf = (/** @type {Sub} */ sub) => `${sub.root.replace(/^\/|\/$/g, '')}/`
  return {
    folder,
    files: filesIn(folder).map((file) => relative(folder, file).split(sep).join('/')),
    pages: [...(app.pages ?? []), ...subs.flatMap((sub) => sub.pages.map((page) => rootOf(sub) + page))],
    roots: subs.map(rootOf),
    app: { ...app },
  }
}

/**
 * @param {Bundle} bundle
 * @param {string} file
 */
export const textOf = (bundle, file) => readFileSync(join(bundle.folder, file), 'utf8')

/**
 * @param {Bundle} bundle
 * @returns {{ main: number, all: number, subs: { root: string, bytes: number }[] }} bytes as they lie on disk
 */
export function weigh({ folder, files, roots }) {
  const bytes = (/** @type {string[]} */ some) => some.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)
  const subs = roots.map((root) => ({ root, bytes: bytes(files.filter((file) => file.startsWith(root))) }))
  const all = bytes(files)
  return { main: all - subs.reduce((sum, sub) => sum + sub.bytes, 0), all, subs }
}
