// @ts-check
import { documentOf, embedded, html } from './html.mjs'
import { words } from './words.mjs'

/** @typedef {import('./records.mjs').Card} Card */
/** @typedef {import('./records.mjs').Taken} Taken */
/** @typedef {ReturnType<typeof import('./summary.mjs').summaryOf>} Summary */

/** What a picture is called in the folder. @param {Taken} picture */
export const fileOf = ({ card, mode }) => `${card}.${mode}.png`

/** @param {Card} card */
export const findingsOf = ({ pictures }) =>
  pictures.reduce((sum, { findings, failure }) => sum + (failure === undefined ? findings.length : 1), 0)

/** Everything somebody may look for, in one line. @param {Card} card */
const sought = ({ card, screen, title, notice, person, region, scenario, scenarioTitle, link, pictures }) =>
  [
    card,
    screen,
    title,
    ...notice,
    person,
    region,
    scenario,
    scenarioTitle,
    link,
    ...pictures.map(({ pageTitle }) => pageTitle),
  ]
    .join(' ')
    .toLowerCase()

/**
 * @param {string} name
 * @param {string} label
 * @param {[value: string, word: string][]} options
 */
const chooser = (name, label, options) => html`<label class="pick"><span>${label}</span><select id="${name}">
  ${options.map(([value, word]) => html`<option value="${value}">${word}</option>`)}</select></label>`

/** @param {Card} card @param {ReadonlySet<string>} changed names of pictures that differ from the run before */
function tile(card, changed) {
  const count = findingsOf(card)
  const failed = card.pictures.some(({ failure }) => failure !== undefined)
  const isChanged = card.pictures.some((picture) => changed.has(fileOf(picture)))
  return html`<button type="button" class="card state-${card.state}" data-card="${card.card}" data-journey="${card.journey}" data-state="${card.state}" data-findings="${count}" data-changed="${isChanged ? 1 : 0}" data-modes="${card.pictures.map(({ mode }) => mode).join(' ')}" data-sought="${sought(card)}">
    <span class="glass">${card.pictures.map(
      (picture, place) =>
        html`<img data-mode="${picture.mode}" src="pictures/${fileOf(picture)}" alt="" loading="lazy"${place > 0 && html` hidden`}>`,
    )}</span>
    <span class="said"><span class="state">${words.states[card.state]}</span>${failed && html`<span class="flag bad">${words.failed}</span>`}${!failed && count > 0 && html`<span class="flag bad">${words.findings(count)}</span>`}${isChanged && html`<span class="flag new">${words.changed}</span>`}<span class="title">${card.title}</span></span>
  </button>`
}

/** @param {string} word @param {string | number} figure @param {boolean} good */
const figure = (word, figure, good) =>
  html`<div class="figure${good ? '' : ' wrong'}"><dt>${word}</dt><dd>${figure}</dd></div>`

/** @param {Summary} sum */
const figures = (sum) => html`<dl class="figures">
  ${figure(words.worst.findings, sum.findings + sum.failed, sum.findings + sum.failed === 0)}
  ${figure(words.worst.font, words.px(sum.font), (sum.font ?? 18) >= 18)}
  ${figure(words.worst.target, words.px(sum.target), (sum.target ?? 60) >= 60)}
  ${figure(words.worst.contrast, words.ratio(sum.contrast), (sum.contrast ?? 4.5) >= 4.5)}
  ${figure(words.worst.shift, sum.shifted.toFixed(4), sum.shifted < 0.02)}
  ${figure(words.worst.missing, sum.missing.length, sum.missing.length === 0)}
</dl>`

/**
 * One journey: its screens from left to right, the states of each below one another.
 * @param {string} journey
 * @param {readonly Card[]} cards
 * @param {ReadonlySet<string>} changed
 */
function journeyOf(journey, cards, changed) {
  const screens = [...new Set(cards.map(({ screen }) => screen))]
  const columns = screens.map((screen) => {
    const own = cards.filter((card) => card.screen === screen)
    const named = own.find(({ state }) => state === 'success') ?? own[0]
    return html`<li class="screen"><h3>${named?.pictures[0]?.pageTitle ?? screen}<code>${screen}</code></h3>${own.map((card) => tile(card, changed))}</li>`
  })
  return html`<section class="journey" id="${journey}"><header><h2>${words.journeys[journey] ?? journey}</h2><a href="sheet-${journey}.html">${words.sheet}</a></header><ol class="screens">${columns}</ol></section>`
}

/**
 * The board.
 * @param {readonly Card[]} cards
 * @param {Summary} sum
 * @param {ReadonlySet<string>} changed
 */
export function indexPage(cards, sum, changed) {
  const journeys = [...new Set(cards.map(({ journey }) => journey))]
  const told = (/** @type {Record<string, string>} */ names, /** @type {string[]} */ used) =>
    used.map((name) => /** @type {[string, string]} */ ([name, names[name] ?? name]))
  const states = Object.keys(words.states).filter((state) => cards.some((card) => card.state === state))
  const modes = Object.keys(words.modes).filter((mode) =>
    cards.some(({ pictures }) => pictures.some((one) => one.mode === mode)),
  )
  const all = /** @type {[string, string]} */ (['', words.all])
  const body = html`<header class="top"><div class="name"><h1>${words.app}<span>${words.board}</span></h1><p>${words.lead}</p><p>${words.counts(sum)}</p></div>${figures(sum)}</header>
<form class="bar" id="bar"><label class="pick wide"><span>${words.search}</span><input id="search" type="search" autocomplete="off"></label>
${chooser('journey', words.journey, [all, ...told(words.journeys, journeys)])}${chooser('state', words.state, [all, ...told(words.states, states)])}${chooser('mode', words.mode, told(words.modes, modes))}
<label class="tick"><input id="findings" type="checkbox">${words.onlyFindings}</label>${changed.size > 0 && html`<label class="tick"><input id="changed" type="checkbox">${words.onlyChanged}</label>`}
<button type="button" id="theme" aria-label="${words.theme}" title="${words.theme}">◐</button></form>
<main id="board">${journeys.map((journey) =>
    journeyOf(
      journey,
      cards.filter((card) => card.journey === journey),
      changed,
    ),
  )}<p class="nothing" id="nothing" hidden>${words.nothing}</p></main>
<dialog id="detail"></dialog>
<script type="application/json" id="cards">${embedded(cards.map((card) => forDetail(card, changed)))}</script><script type="application/json" id="words">${embedded(words)}</script><script src="board.js"></script>`
  return documentOf({ title: `${words.app} · ${words.board}`, style: 'board.css', body })
}

/** What the opened card shows. @param {Card} card @param {ReadonlySet<string>} changed */
const forDetail = (card, changed) => ({
  ...card,
  pictures: card.pictures.map((picture) => ({
    mode: picture.mode,
    file: fileOf(picture),
    changedSince: changed.has(fileOf(picture)),
    failure: picture.failure,
    size: picture.size,
    axe: picture.failure === undefined ? words.axe(picture.axe) : '',
    font: picture.smallestFont,
    fontOn: picture.smallestFontOn,
    target: picture.smallestTarget,
    targetOn: picture.smallestTargetOn,
    contrast: picture.contrast,
    contrastOn: picture.contrastOn,
    shifted: picture.shifted,
    findings: picture.findings ?? [],
    changed: picture.changed ?? [],
  })),
})
