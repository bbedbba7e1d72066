// @ts-check
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { at } from '../checkout.mjs'
import { contactSheet } from './contact-sheet.mjs'
import { fileOf, indexPage } from './index-page.mjs'
import { taken } from './records.mjs'

/** @typedef {import('./records.mjs').Card} Card */
/** @typedef {typeof import('./summary.mjs').summaryOf} SummaryOf */

/** Where the board is put; everything in it is relative, so that it opens from anywhere. */
export const board = at('storyboard')

/**
 * Lays the pictures of an earlier board beside those that look different now.
 * @param {readonly Card[]} cards
 * @param {string} earlier its folder
 * @returns {Set<string>} names of the pictures that differ
 * @throws {Error} when there is no board in that folder
 */
function layBeside(cards, earlier) {
  if (!existsSync(at(earlier, 'cards.json')))
    throw new Error(`There is no storyboard in ${earlier}: no cards.json in it.`)
  mkdirSync(at(board, 'before'))
  const changed = cards
    .flatMap(({ pictures }) => pictures.map(fileOf))
    .filter((file) => {
      const [was, is] = [at(earlier, 'pictures', file), at(taken, file)]
      if (!existsSync(was) || readFileSync(was).equals(readFileSync(is))) return false
      copyFileSync(was, at(board, 'before', file))
      return true
    })
  return new Set(changed)
}

/**
 * Builds the whole folder anew.
 * @param {readonly Card[]} cards
 * @param {ReturnType<SummaryOf>} summary
 * @param {string | null} earlier a board to compare with; may be the one that stands where the new one is put
 */
export function buildSite(cards, summary, earlier) {
  const aside = at('node_modules/.cache/storyboard-before')
  rmSync(aside, { recursive: true, force: true })
  if (earlier) cpSync(at(earlier), aside, { recursive: true })
  rmSync(board, { recursive: true, force: true })
  mkdirSync(at(board, 'pictures'), { recursive: true })
  for (const picture of cards.flatMap(({ pictures }) => pictures)) {
    const file = fileOf(picture)
    copyFileSync(at(taken, file), at(board, 'pictures', file))
  }
  const changed = earlier ? layBeside(cards, aside) : new Set()
  for (const file of ['board.css', 'board.js', 'sheet.css'])
    copyFileSync(at('tools/storyboard/assets', file), at(board, file))
  writeFileSync(at(board, 'index.html'), indexPage(cards, summary, changed))
  for (const journey of new Set(cards.map((card) => card.journey)))
    writeFileSync(
      at(board, `sheet-${journey}.html`),
      contactSheet(
        journey,
        cards.filter((card) => card.journey === journey),
      ),
    )
  writeFileSync(at(board, 'cards.json'), `${JSON.stringify({ summary, cards }, null, 1)}\n`)
}
