// @ts-check
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder with package.json in it, wherever the command was called from. */
export const checkout = resolve(dirname(fileURLToPath(import.meta.url)), '..')

/**
 * A path inside the checkout.
 * @param {...string} parts
 */
export const at = (...parts) => resolve(checkout, ...parts)

/**
 * Whether this module is the one that was started, and not imported.
 * @param {string} moduleUrl `import.meta.url` of the asking module
 */
export const isStarted = (moduleUrl) =>
  process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(moduleUrl)

/** @param {number} since a `Date.now()` */
export const secondsSince = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`
