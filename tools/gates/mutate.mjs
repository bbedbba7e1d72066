// @ts-check
import { readFileSync } from 'node:fs'
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

/** @returns {Mutant[]} every mutant there is */
export const mutants = () => JSON.parse(readFileSync(at('tests/mutants/mutants.json'), 'utf8'))

/**
 * The source with the wrong edit in it. The file on disk is never written.
 * @param {Mutant} mutant
 * @throws {Error} when what is to be edited is not there, or there more than once: the mutant is out of date
 */
export function mutated({ id, file, find, replace }) {
  const found = readFileSync(at(file), 'utf8').split(find)
  if (found.length !== 2) throw new Error(`${id}: ${found.length - 1} times in ${file}: ${find}`)
  return found.join(replace)
}
