// @ts-check
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { at, isStarted, secondsSince } from './checkout.mjs'
import { npm } from './command.mjs'

// Runs before anything is installed: only Node's own modules here.

const lockFile = at('package-lock.json')
const stampFile = at('node_modules/.huijia-lock')

/** @param {string} file */
const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '')

/**
 * Whether npm's own record of what is installed agrees with the lock: so it is after a plain `npm ci`, which knows
 * nothing of our stamp. Packages that npm may leave out (other platforms') may be missing.
 */
function installedAsLocked() {
  const record = read(at('node_modules/.package-lock.json'))
  if (!record) return false
  /** @typedef {Record<string, { version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }>} Packages */
  /** @type {Packages} */
  const installed = JSON.parse(record).packages
  /** @type {Packages} */
  const locked = JSON.parse(read(lockFile)).packages
  return Object.entries(locked).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' || (installed[path] ? installed[path].version === version : optional || devOptional),
  )
}

/**
 * Makes the checkout ready to build and test; returns at once when it is.
 * @throws {Error} with npm's own words when the packages cannot be installed
 */
export async function ready() {
  const lock = createHash('sha256').update(read(lockFile)).digest('hex')
  if (read(stampFile) === lock) return
  if (!installedAsLocked()) {
    const began = Date.now()
    console.log('Installing the packages of package-lock.json into node_modules (a minute or two the first time) …')
    // Without --include=dev a NODE_ENV=production in the caller's shell would leave out what builds the app.
    const { code, output } = await npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])
    if (code !== 0) throw new Error(`npm ci could not install the packages; it said:\n${output}`)
    console.log(`Packages installed in ${secondsSince(began)}.`)
  }
  writeFileSync(stampFile, lock)
}

if (isStarted(import.meta.url)) {
  await ready().catch((error) => {
    console.error(error.message)
    process.exitCode = 1
  })
}
