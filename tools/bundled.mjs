// @ts-check
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'
import { at } from './checkout.mjs'
import { fingerprint } from './fingerprint.mjs'

/**
 * @typedef {object} Entry
 * @property {string[]} from modules of tools/weapp-sim whose exports the bundle has
 * @property {string} suffix
 * @property {import('esbuild').BuildOptions} options
 */

/** For Node beside node_modules: only our own TypeScript is bundled. @type {import('esbuild').BuildOptions} */
const inNode = { platform: 'node', format: 'esm', target: 'node20', packages: 'external' }
/** @type {import('esbuild').BuildOptions} */
const inBrowser = { platform: 'browser', format: 'iife', target: 'chrome100' }

/** @satisfies {Record<string, Entry>} */
const entries = {
  check: { from: ['check/check'], suffix: 'mjs', options: inNode },
  program: { from: ['program/mini-program'], suffix: 'mjs', options: inNode },
  serve: { from: ['driver/serve'], suffix: 'mjs', options: inNode },
  logic: { from: ['logic/thread'], suffix: 'cjs', options: { platform: 'node', format: 'cjs', target: 'node20' } },
  view: { from: ['view/page'], suffix: 'js', options: inBrowser },
  shell: { from: ['shell/phone'], suffix: 'js', options: inBrowser },
}

/**
 * Bundles a part of the mini-program simulator, whose TypeScript plain Node and browsers cannot run, unless the bundle at
 * hand was made of exactly what is on disk.
 * @param {keyof typeof entries} name
 * @returns {Promise<string>} the bundle's path
 * @throws {Error} with esbuild's words when it cannot be bundled
 */
export async function bundled(name) {
  const { from, suffix, options } = entries[name]
  const folder = at('node_modules/.cache/weapp-sim')
  const file = at(folder, `${name}.${suffix}`)
  const stamp = at(folder, `${name}.fingerprint`)
  const asked = fingerprint(['tools/weapp-sim', 'tools/bundled.mjs', 'package-lock.json'])
  if (existsSync(file) && existsSync(stamp) && readFileSync(stamp, 'utf8') === asked) return file

  const contents = from.map((module) => `export * from './${module}'`).join('\n')
  mkdirSync(folder, { recursive: true })
  // Several test workers may ask at once: each writes its own file, and the last to finish puts it in place whole.
  const own = `${file}.${process.pid}`
  const stdin = { contents, resolveDir: at('tools/weapp-sim') }
  await build({ ...options, stdin, bundle: true, charset: 'utf8', outfile: own, logLevel: 'silent' })
  renameSync(own, file)
  writeFileSync(stamp, asked)
  return file
}
