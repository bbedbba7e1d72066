// @ts-check
import { readFileSync } from 'node:fs'
import { at } from '../checkout.mjs'
import transpiled from '../transpiled.mjs'

/**
 * A small wrong edit, made in memory only.
 * @typedef {object} Mutant
 * @property {string} id
 * @property {string} file relative to the checkout
 * @property {string} find stands exactly once in the file
 * @property {string} replace
 * @property {string} why what would go wrong for a person
 * @property {string[]} caughtBy test files of which at least one test must fail
 * @property {string} [only] of these files, the tests whose names have this in them
 */

/** @returns {Mutant[]} every mutant there is */
export const mutants = () => JSON.parse(readFileSync(at('tests/mutants/mutants.json'), 'utf8'))

/**
 * A source with the wrong edit in it.
 * @param {Mutant} mutant
 * @param {string} source
 * @throws {Error} when what is to be edited is not there, or there more than once: the mutant is out of date
 */
function mutated({ id, file, find, replace }, source) {
  const found = source.split(find)
  if (found.length !== 2) throw new Error(`${id}: ${found.length - 1} times in ${file}: ${find}`)
  return found.join(replace)
}

const all = mutants()

/**
 * The source, after the edit where the mutant asked for is one of this file.
 * @param {string} source
 * @param {string} path
 * @param {Planted} planted
 */
function edit(source, path, { transformerConfig: { mutant } }) {
  const chosen = all.find(({ id }) => id === mutant)
  return chosen && path === at(chosen.file) ? mutated(chosen, source) : source
}

/** What jest hands over of its configuration: the id of a mutant, or none. @typedef {{ transformerConfig: { mutant?: string } }} Planted */

/**
 * What jest asks for the code of a file: the usual, after the edit. The files on disk are never written, and every other
 * file is the same for all mutants, so jest keeps it between them.
 */
export default {
  process: (/** @type {string} */ source, /** @type {string} */ path, /** @type {Planted} */ planted) =>
    transpiled.process(edit(source, path, planted), path),
  getCacheKey: (/** @type {string} */ source, /** @type {string} */ path, /** @type {Planted} */ planted) =>
    transpiled.getCacheKey(edit(source, path, planted), path),
}
