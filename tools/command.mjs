// @ts-check
import { AsyncLocalStorage } from 'node:async_hooks'
import { spawn } from 'node:child_process'
import { constants, setPriority } from 'node:os'
import { at, checkout } from './checkout.mjs'

/** The installed tools by name; started through Node itself, since the scripts in .bin differ on Windows. */
const scripts = {
  tsc: 'typescript-native/bin/tsc',
  biome: '@biomejs/biome/bin/biome',
  knip: 'knip/bin/knip.js',
  jest: 'jest/bin/jest.js',
  taro: '@tarojs/cli/bin/taro',
}

/** Whether what is started gives way to every other program. @type {AsyncLocalStorage<boolean>} */
const givesWay = new AsyncLocalStorage()

/**
 * Does some work so that every program it starts takes only what others leave of the processor.
 * @template T
 * @param {() => T} work
 */
export const patiently = (work) => givesWay.run(true, work)

/**
 * @typedef {object} Ended
 * @property {number} code 0 when all went well
 * @property {string} output everything it printed, both streams in order
 */

/**
 * Runs a program to its end; it inherits nothing of the terminal, so that a passing stage stays quiet.
 * @param {string} program
 * @param {string[]} words its arguments
 * @param {{ env?: Record<string, string>, cwd?: string, shell?: boolean }} [options]
 * @returns {Promise<Ended>} never rejects: a program that cannot be started ends with code 127
 */
export function run(program, words, { env = {}, cwd = checkout, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, words, {
      cwd,
      shell,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    if (givesWay.getStore() && child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW)
    /** @type {Buffer[]} */
    const chunks = []
    child.stdout.on('data', (chunk) => chunks.push(chunk))
    child.stderr.on('data', (chunk) => chunks.push(chunk))
    child.on('error', (error) => resolve({ code: 127, output: `${program}: ${error.message}` }))
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString() }))
  })
}

/**
 * Runs one of the project's installed tools.
 * @param {keyof typeof scripts} name
 * @param {string[]} words
 * @param {Record<string, string>} [env]
 */
export const tool = (name, words, env) => run(process.execPath, [at('node_modules', scripts[name]), ...words], { env })

/**
 * Runs one of the files beside this one.
 * @param {string} file
 * @param {string[]} [words]
 * @param {Record<string, string>} [env]
 */
export const script = (file, words = [], env) => run(process.execPath, [at('tools', file), ...words], { env })

/**
 * Runs npm: the one that started us when there is one, else the one on PATH.
 * @param {string[]} words
 */
export function npm(words) {
  const started = process.env.npm_execpath
  if (started && /\.[cm]?js$/.test(started)) return run(process.execPath, [started, ...words])
  return run('npm', words, { shell: process.platform === 'win32' })
}
