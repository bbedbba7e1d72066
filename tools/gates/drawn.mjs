// @ts-check
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { at } from '../checkout.mjs'
import { under } from '../storyboard/under.mjs'
import { changedAt } from './figures.mjs'

/** Gates 1 to 3, 5 and 6: what the storyboard measured on every card (tests/storyboard/record.ts). */

const folder = at('node_modules/.cache/storyboard')

/** What a picture rests on; the accepted pictures themselves are none of it. */
const restsOn = [
  'src',
  'mock',
  'config',
  ...[
    'cards',
    'page',
    'drawing.ts',
    'probing.ts',
    'record.ts',
    'reviewed.ts',
    'rules.ts',
    'screens.ts',
    'sitter.ts',
  ].map((name) => `tests/storyboard/${name}`),
]

/**
 * @typedef {object} Picture
 * @property {string} card
 * @property {string} mode
 * @property {string[]} [excused] rules that cannot hold on its screen (tests/storyboard/reviewed.ts)
 * @property {string} [failure] it could not be drawn, and has no figures
 * @property {{ violations: number, incomplete: number }} axe
 * @property {number | null} smallestFont
 * @property {number | null} smallestTarget
 * @property {number | null} smallestMainTarget
 * @property {Record<string, number> | null} sideways
 * @property {Record<string, number> | null} bodies
 */

/**
 * @typedef {object} Drawn
 * @property {Picture[]} pictures
 * @property {string[]} missing pairs of screen and state that no card shows
 */

/** @returns {Drawn | null} the last whole run, unless something it rests on has been changed since it began */
export function lastRun() {
  const whole = at(folder, 'run.json')
  if (!existsSync(whole)) return null
  const { missing, at: began } = JSON.parse(readFileSync(whole, 'utf8'))
  if (began < changedAt(restsOn)) return null
  const names = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'run.json')
  return { missing, pictures: names.map((name) => JSON.parse(readFileSync(at(folder, name), 'utf8'))) }
}

/** @typedef {import('./gates.mjs').Verdict} Verdict */

/**
 * The smallest of some measures, and on which picture; a gate that measured nothing is missed.
 * @param {Picture[]} pictures
 * @param {(picture: Picture) => number | null | undefined} measure
 * @param {number} limit
 */
function least(pictures, measure, limit) {
  const measured = pictures.flatMap((picture) => {
    const figure = measure(picture)
    return figure === null || figure === undefined ? [] : [{ figure, on: `${picture.card} ${picture.mode}` }]
  })
  const smallest = measured.length === 0 ? null : Math.min(...measured.map(({ figure }) => figure))
  const below = measured.filter(({ figure }) => figure < limit).map(({ figure, on }) => `${figure} px: ${on}`)
  return { smallest, below, met: smallest !== null && smallest >= limit }
}

/**
 * @param {Picture[]} pictures
 * @param {[what: (picture: Picture) => number | null | undefined, limit: number][]} measures
 * @returns {Verdict}
 */
function atLeast(pictures, measures) {
  const found = measures.map(([measure, limit]) => least(pictures, measure, limit))
  return {
    figure: found.map(({ smallest }) => smallest ?? '—').join(' / '),
    met: found.every(({ met }) => met),
    details: found.flatMap(({ below }) => below),
  }
}

const in_ =
  (/** @type {string} */ mode, /** @type {(picture: Picture) => number | null | undefined} */ measure) =>
  /** @param {Picture} picture */
  (picture) =>
    picture.mode === mode ? measure(picture) : null

/** @param {Drawn} run @returns {Verdict} */
export function axe(run) {
  const { pictures } = run
  const looked = under(pictures, 'axe').filter(
    ({ mode, failure }) => (mode === 'standard' || mode === 'care') && !failure,
  )
  const wrong = looked.filter(({ axe: { violations, incomplete } }) => violations + incomplete > 0)
  const count = wrong.reduce((sum, { axe: { violations, incomplete } }) => sum + violations + incomplete, 0)
  const undrawn = pictures.filter(({ failure }) => failure)
  return {
    figure: `${count} on ${looked.length} pictures${undrawn.length > 0 ? `, ${undrawn.length} not drawn` : ''}`,
    met: count === 0 && looked.length > 0 && undrawn.length === 0,
    details: [...wrong, ...undrawn].map(({ card, mode, failure }) => `${card} ${mode}${failure ? `: ${failure}` : ''}`),
  }
}

/** @param {Drawn} run */
export const fonts = (run) =>
  atLeast(under(run.pictures, 'R-A02'), [
    [in_('care', ({ smallestFont }) => smallestFont), 18],
    [({ bodies }) => bodies?.largest, 30],
  ])

/** @param {Drawn} run */
export const targets = (run) =>
  atLeast(under(run.pictures, 'R-A07'), [
    [in_('standard', ({ smallestTarget }) => smallestTarget), 44],
    [in_('care', ({ smallestMainTarget }) => smallestMainTarget), 60],
  ])

const levels = ['standard', 'large', 'care', 'largest']

/** @param {Drawn} run @returns {Verdict} */
export function sideways({ pictures }) {
  const tried = pictures.flatMap(({ card, sideways: found }) =>
    found ? levels.map((level) => ({ px: found[level] ?? Number.NaN, on: `${card} ${level}` })) : [],
  )
  const beyond = tried.filter(({ px }) => px !== 0)
  return {
    figure: `${beyond.length} of ${tried.length}`,
    met: tried.length > 0 && beyond.length === 0,
    details: beyond.map(({ px, on }) => `${px} px: ${on}`),
  }
}

/** @param {Drawn} run @returns {Verdict} */
export const pairs = ({ missing, pictures }) => ({
  figure: `${missing.length}`,
  met: missing.length === 0 && pictures.length > 0,
  details: missing,
})
