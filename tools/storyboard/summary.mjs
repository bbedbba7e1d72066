// @ts-check
import { drawn } from './records.mjs'
import { under } from './under.mjs'

/** @typedef {import('./records.mjs').Card} Card */
/** @typedef {import('./records.mjs').Taken} Taken */

/**
 * @param {(number | null)[]} values
 * @returns {number | null} null where there is none
 */
const least = (values) => values.reduce((a, b) => (a === null || (b !== null && b < a) ? b : a), null)

/**
 * The figures a board is judged by; the gates read them from run.json.
 * @param {readonly Card[]} cards
 * @param {readonly string[]} missing
 */
export function summaryOf(cards, missing) {
  const pictures = drawn(cards)
  const care = pictures.filter(({ mode }) => mode === 'care')
  return {
    screens: new Set(cards.map(({ screen }) => screen)).size,
    cards: cards.length,
    pictures: pictures.length,
    failed: cards.flatMap((card) => card.pictures).length - pictures.length,
    findings: pictures.reduce((sum, { findings }) => sum + findings.length, 0),
    changed: pictures.filter(({ changed }) => changed.length > 0).length,
    violations: pictures.reduce((sum, { axe }) => sum + axe.violations + axe.incomplete, 0),
    font: least(care.map(({ smallestFont }) => smallestFont)),
    target: least(under(care, 'R-A07').map(({ smallestMainTarget }) => smallestMainTarget)),
    anyTarget: least(under(pictures, 'R-A07').map(({ smallestTarget }) => smallestTarget)),
    contrast: least(pictures.map(({ contrast }) => contrast)),
    shifted: Math.max(0, ...pictures.map(({ shifted }) => shifted ?? 0)),
    sideways: Math.max(0, ...pictures.flatMap(({ sideways }) => Object.values(sideways ?? {}))),
    missing: [...missing],
    seconds: Math.round(pictures.reduce((sum, { seconds }) => sum + seconds, 0)),
  }
}
