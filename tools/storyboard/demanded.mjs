// @ts-check
import { build } from 'esbuild'
import { at } from '../checkout.mjs'
import { drawn } from './records.mjs'

/** @typedef {import('./records.mjs').Card} Card */

/**
 * The rows of tests/storyboard/screens.ts: every screen with the states it must be shown in.
 * @returns {Promise<[screen: string, states: string[]][]>}
 */
export async function demanded() {
  const outfile = at('node_modules/.cache/storyboard-probe/screens.mjs')
  await build({
    entryPoints: [at('tests/storyboard/screens.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'silent',
  })
  const { screens } = await import(`${outfile}?${Date.now()}`)
  return Object.entries(screens).map(([screen, { states }]) => [screen, [...states]])
}

/**
 * Pairs that are demanded and were not drawn: `home × error`.
 * @param {[string, string[]][]} rows
 * @param {readonly Card[]} cards
 */
export function missing(rows, cards) {
  const pairs = new Set(drawn(cards).map(({ screen, state }) => `${screen} × ${state}`))
  return rows
    .flatMap(([screen, states]) => states.map((state) => `${screen} × ${state}`))
    .filter((pair) => !pairs.has(pair))
}
