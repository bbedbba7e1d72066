// @ts-check
import { documentOf, html } from './html.mjs'
import { fileOf } from './index-page.mjs'
import { words } from './words.mjs'

/** @typedef {import('./records.mjs').Card} Card */

/** Screens that stand beside one another on A3. */
const across = 6

/** @param {Card} card */
const cell = ({ title, state, fault, clock, person, pictures }) =>
  html`<figure><div class="two">${pictures
    .filter(({ mode }) => mode === 'standard' || mode === 'care')
    .map(
      (picture) => html`<img src="pictures/${fileOf(picture)}" alt="">`,
    )}</div><figcaption><b>${words.states[state]}</b> ${title}${
    fault && html` <span class="fault">⚡ ${words.faults[fault] ?? fault}</span>`
  }<br>${[person, clock?.slice(0, 10)].filter(Boolean).join(' · ')}</figcaption></figure>`

/**
 * Some screens side by side, the states of each below it; where they are few, each has room for two or three abreast.
 * @param {readonly string[]} screens
 * @param {readonly Card[]} cards
 * @param {boolean} goesOn whether another screen follows after the last
 */
function band(screens, cards, goesOn) {
  const abreast = Math.min(3, Math.floor(across / screens.length))
  const columns = screens.map((screen, place) => {
    const own = cards.filter((card) => card.screen === screen)
    const named = own.find(({ state }) => state === 'success') ?? own[0]
    const isOn = place < screens.length - 1 || goesOn
    return html`<section class="abreast-${abreast}"><h2 class="${isOn ? 'on' : ''}">${named?.pictures[0]?.pageTitle ?? screen}<code>${screen}</code></h2>${own.map(cell)}</section>`
  })
  return html`<div class="band">${columns}</div>`
}

/**
 * The screens of one journey, to be hung on a wall.
 * @param {string} journey
 * @param {readonly Card[]} cards of that journey
 */
export function contactSheet(journey, cards) {
  const screens = [...new Set(cards.map(({ screen }) => screen))]
  const bands = Array.from({ length: Math.ceil(screens.length / across) }, (_, place) => {
    const from = place * across
    return band(screens.slice(from, from + across), cards, from + across < screens.length)
  })
  const name = words.journeys[journey] ?? journey
  const body = html`<header><h1>${words.app} · ${name}</h1><p>${words.modes.standard} / ${words.modes.care}</p><nav><a href="index.html#journey=${journey}">${words.backToBoard}</a><button type="button" onclick="print()">${words.print}</button></nav></header>${bands}`
  return documentOf({ title: `${name} · ${words.board}`, style: 'sheet.css', body })
}
