// @ts-check
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'
import { at } from './checkout.mjs'
import { fingerprint } from './fingerprint.mjs'

/**
 * Bundles a module of the counter, its doorway or their tests for plain Node, which reads no TypeScript and no `@/`, unless
 * the bundle at hand was made of exactly what is on disk. Packages stay outside it.
 * @param {string} module from the checkout, without its suffix
 * @returns {Promise<string>} the bundle's path
 * @throws {Error} with esbuild's words when it cannot be bundled
 */
export async function counterBundle(module) {
  const folder = at('node_modules/.cache/counter')
  const file = at(folder, `${module.replace(/\W+/g, '-')}.mjs`)
  const stamp = `${file}.fingerprint`
  const asked = fingerprint(['src', 'mock', 'tests/conformance', 'tests/http', 'tests/harness', 'tools/counter.mjs'])
  if (existsSync(file) && existsSync(stamp) && readFileSync(stamp, 'utf8') === asked) return file
  mkdirSync(folder, { recursive: true })
  // Several tests may ask at once: each writes its own file, and the last to finish puts it in place whole.
  const own = `${file}.${process.pid}`
  await build({
    entryPoints: [at(`${module}.ts`)],
    alias: { '@': at('src'), '@mock': at('mock') },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    charset: 'utf8',
    packages: 'external',
    outfile: own,
    logLevel: 'silent',
  })
  renameSync(own, file)
  writeFileSync(stamp, asked)
  return file
}
