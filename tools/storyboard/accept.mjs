// @ts-check
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { at } from '../checkout.mjs'
import { drawn } from './records.mjs'

/** @typedef {import('./records.mjs').Card} Card */

/** Read by tests/storyboard/baseline.ts. */
const folder = at('tests/storyboard/baseline')

const fileOf = (/** @type {string} */ screen) => `${screen.replace('/', '-')}.txt`

/** @typedef {Pick<import('./records.mjs').Taken, 'card' | 'mode' | 'screen' | 'hash' | 'lines' | 'ruler'>} Laid */

/**
 * The pictures of one screen as a file of the baseline.
 * @param {readonly Laid[]} pictures at least one
 */
export function textOf(pictures) {
  const named = pictures.map((picture) => ({
    ...picture,
    name: `${picture.card.slice(picture.screen.length + 1)}.${picture.mode}`,
  }))
  named.sort((a, b) => (a.name < b.name ? -1 : 1))
  const parts = named.flatMap(({ name, hash, lines }) => [`= ${name} ${hash}`, ...lines])
  return `${[`ruler ${named[0]?.ruler}`, ...parts].join('\n')}\n`
}

/**
 * Writes what was drawn as what is to be drawn from now on: a file for each screen.
 * @param {readonly Card[]} cards of a whole run
 */
export function accept(cards) {
  mkdirSync(folder, { recursive: true })
  /** @type {Map<string, Laid[]>} */
  const screens = new Map()
  for (const picture of drawn(cards)) screens.set(picture.screen, [...(screens.get(picture.screen) ?? []), picture])
  for (const [screen, pictures] of screens) writeFileSync(at(folder, fileOf(screen)), textOf(pictures))
  const kept = new Set([...screens.keys()].map(fileOf))
  for (const file of readdirSync(folder)) if (file.endsWith('.txt') && !kept.has(file)) rmSync(at(folder, file))
}
