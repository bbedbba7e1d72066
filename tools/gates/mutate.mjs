// @ts-check
import { readFileSync } from 'node:fs'
import babelJest from 'babel-jest'
import { at } from '../checkout.mjs'

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

/** @typedef {Awaited<ReturnType<typeof babelJest.createTransformer>>} Transformer */

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

/**
 * What jest asks for the code of a file: babel's, after the edit where HUIJIA_MUTANT names a mutant of this file. The
 * files on disk are never written, and every other file is the same for all mutants, so jest keeps it between them.
 * @param {import('@babel/core').TransformOptions} babel
 * @returns {Transformer}
 */
function createTransformer(babel) {
  const inner = /** @type {Transformer} */ (babelJest.createTransformer(babel))
  const chosen = mutants().find(({ id }) => id === process.env.HUIJIA_MUTANT)
  const edit = (/** @type {string} */ source, /** @type {string} */ path) =>
    chosen && path === at(chosen.file) ? mutated(chosen, source) : source
  return {
    ...inner,
    canInstrument: true,
    getCacheKey: (source, path, options) => inner.getCacheKey?.(edit(source, path), path, options) ?? source,
    process: (source, path, options) => inner.process(edit(source, path), path, options),
  }
}

export default { createTransformer }
