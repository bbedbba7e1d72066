// @ts-check
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { checkout } from './checkout.mjs'

/**
 * Every file under a folder, or the file itself, sorted, so that two machines agree on the order.
 * @param {string} path
 * @returns {string[]} absolute paths; none when there is no such path
 */
export function filesIn(path) {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)))
}

/**
 * One hash over the names and contents of files and folders of the checkout.
 * @param {string[]} paths what the answer depends on; one that does not exist counts as empty
 */
export function fingerprint(paths) {
  const hash = createHash('sha256')
  for (const file of paths.flatMap((path) => filesIn(join(checkout, path)))) {
    const content = readFileSync(file)
    hash.update(`${relative(checkout, file)}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}
