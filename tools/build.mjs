// @ts-check
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { at, isStarted, secondsSince } from './checkout.mjs'
import { tool } from './command.mjs'
import { fingerprint } from './fingerprint.mjs'
import { compress } from './serve/compress.mjs'

/** @typedef {'h5' | 'weapp'} Target */

/** Everything a build depends on. */
const inputs = [
  'src',
  'mock',
  'config',
  'babel.config.js',
  'tsconfig.json',
  'project.config.json',
  'package.json',
  'package-lock.json',
]

/** An app for a bureau's counter (BACKEND=http) stands beside the rehearsal, as config/backend.ts has it. */
const forBureau = process.env.BACKEND === 'http'

/** @param {Target} target */
const folderOf = (target) => at('dist', forBureau ? `${target}-http` : target)

/** @param {Target} target */
const stampOf = (target) => `${folderOf(target)}.fingerprint`

/**
 * Whether dist/<target> (with BACKEND=http dist/<target>-http) was built from exactly what is on disk now.
 * @param {Target} target
 */
export const isBuilt = (target) =>
  existsSync(folderOf(target)) &&
  existsSync(stampOf(target)) &&
  readFileSync(stampOf(target), 'utf8') === fingerprint(inputs)

/**
 * Builds one target for people (production) into dist/<target>, from an empty folder; H5 also gets its compressed copies.
 * @param {Target} target
 * @throws {Error} with the whole of Taro's log when the build fails
 */
export async function build(target) {
  const asked = fingerprint(inputs)
  rmSync(stampOf(target), { force: true })
  rmSync(folderOf(target), { recursive: true, force: true })
  const { code, output } = await tool('taro', ['build', '--type', target], { NODE_ENV: 'production' })
  const marker = at(folderOf(target), target === 'h5' ? 'index.html' : 'app.json')
  if (code !== 0 || !existsSync(marker)) throw new Error(`The ${target} build failed; Taro said:\n${output}`)
  if (target === 'h5') await compress(folderOf(target))
  writeFileSync(stampOf(target), asked)
}

if (isStarted(import.meta.url)) {
  const target = process.argv[2]
  if (target !== 'h5' && target !== 'weapp') throw new Error('Say which target to build: node tools/build.mjs h5|weapp')
  const began = Date.now()
  await build(target).then(
    () => console.log(`Built ${folderOf(target)} in ${secondsSince(began)}.`),
    (error) => {
      console.error(error.message)
      process.exitCode = 1
    },
  )
}
