// @ts-check
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { at } from '../checkout.mjs'

/** Where a run leaves a picture and a record of every card and mode (tests/storyboard/record.ts). */
export const taken = at('node_modules/.cache/storyboard')

/**
 * @typedef {object} Caption
 * @property {string} card
 * @property {string} screen
 * @property {string} journey
 * @property {string} state
 * @property {string | null} variant
 * @property {string} title
 * @property {string[]} notice
 * @property {boolean} wide
 * @property {boolean} acts
 * @property {string} scenario
 * @property {string | null} scenarioTitle
 * @property {string | null} person
 * @property {string | null} region
 * @property {string | null} clock
 * @property {string | null} fault
 * @property {string[]} goesWrong
 * @property {string} link
 *
 * @typedef {object} Figures
 * @property {string} mode
 * @property {string} pageTitle
 * @property {{ width: number, height: number }} size
 * @property {{ violations: number, incomplete: number, reviewed: number }} axe
 * @property {number | null} smallestFont
 * @property {string | null} smallestFontOn
 * @property {number | null} smallestTarget
 * @property {string | null} smallestTargetOn
 * @property {number | null} smallestMainTarget
 * @property {string[]} [excused] rules that cannot hold on its screen
 * @property {number | null} contrast
 * @property {string | null} contrastOn
 * @property {number | null} shifted null where it was turned, not opened
 * @property {Record<string, number> | null} sideways
 * @property {{ rule: string, says: string }[]} findings
 * @property {string[]} changed
 * @property {string} ruler
 * @property {string} hash
 * @property {string[]} lines
 * @property {number} seconds
 *
 * @typedef {Caption & Figures & { failure?: string }} Taken one picture; one that failed has no figures
 * @typedef {Caption & { pictures: Taken[] }} Card
 */

/** @returns {Taken[]} what the last run left, in no order */
const all = () =>
  existsSync(taken)
    ? readdirSync(taken)
        .filter((name) => name.endsWith('.json') && name !== 'run.json')
        .map((name) => JSON.parse(readFileSync(at(taken, name), 'utf8')))
    : []

const modes = ['standard', 'care', 'dark', 'largest-320', 'tablet-768', 'desktop-1280', 'landscape']

/** The order in which one wants to see them: how it is, then what may come of it. */
const states = ['success', 'pending', 'empty', 'loading', 'error', 'offline', 'refused', 'invalid', 'failed', 'broken']

/**
 * The cards of the last run with their pictures: screens as in the route table, states as one asks for them.
 * @param {readonly string[]} screens names of the route table
 * @returns {Card[]}
 */
export function cardsTaken(screens) {
  /** @type {Map<string, Card>} */
  const cards = new Map()
  for (const picture of all()) {
    const card = cards.get(picture.card) ?? { ...captionOf(picture), pictures: [] }
    card.pictures.push(picture)
    cards.set(picture.card, card)
  }
  for (const { pictures } of cards.values()) pictures.sort((a, b) => modes.indexOf(a.mode) - modes.indexOf(b.mode))
  const place = (/** @type {Card} */ { screen, state }) =>
    screens.indexOf(screen) * states.length + states.indexOf(state)
  return [...cards.values()].sort((a, b) => place(a) - place(b) || (a.card < b.card ? -1 : 1))
}

/** @param {Taken} picture @returns {Caption} */
function captionOf(picture) {
  const { card, screen, journey, state, variant, title, notice, wide, acts } = picture
  const { scenario, scenarioTitle, person, region, clock, fault, goesWrong, link } = picture
  const scene = { scenario, scenarioTitle, person, region, clock, fault, goesWrong, link }
  return { card, screen, journey, state, variant, title, notice, wide, acts, ...scene }
}

/** @param {readonly Card[]} cards */
export const drawn = (cards) => cards.flatMap(({ pictures }) => pictures.filter(({ failure }) => failure === undefined))
