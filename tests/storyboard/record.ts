import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Probed } from './probing'
import { isReviewed } from './reviewed'
import { shifted, smallestTarget } from './rules'
import { nameOfArea, personOfScene } from './scene'
import { linkOf, type Shelved, sceneOf } from './shelf'
import type { Mode } from './vocabulary'

/** Where a run leaves a picture and a record of every card and mode; tools/storyboard makes the board of it. */
export const folder = 'node_modules/.cache/storyboard'

/** What is known of a card without looking at it. */
export function captionOf(card: Shelved) {
  const scene = sceneOf(card)
  const person = scene && personOfScene(scene)
  return {
    card: card.id,
    screen: card.screen,
    journey: card.screen.includes('/') ? card.screen.split('/')[0] : 'tabs',
    state: card.state,
    variant: card.variant ?? null,
    title: card.title,
    notice: card.notice ?? [],
    wide: card.wide === true,
    acts: card.act !== undefined,
    scenario: card.scenario,
    scenarioTitle: scene?.title ?? null,
    person: person?.name ?? null,
    region: person ? nameOfArea(person.area) : null,
    clock: scene?.now ?? null,
    fault: card.fault ?? null,
    goesWrong: scene?.goesWrong.map(({ on, effect }) => `${on} ${effect}`) ?? [],
    link: linkOf(card),
  }
}

/** The figures of a picture, as the board and the gates read them. */
export function figuresOf({ size, facts, axe, shifts, tried }: Probed) {
  const smallest = [...facts.texts].sort((a, b) => a.font - b.font)[0]
  const target = smallestTarget(facts.targets)
  const main = smallestTarget(facts.targets.filter((each) => each.main))
  const reviewed = axe.incomplete.filter((fact) => isReviewed(fact)).length
  return {
    pageTitle: facts.title.replace(/ - [^-]*$/, ''),
    size,
    axe: { violations: axe.violations.length, incomplete: axe.incomplete.length - reviewed, reviewed },
    smallestFont: smallest?.font ?? null,
    smallestFontOn: smallest?.what ?? null,
    smallestTarget: target?.side ?? null,
    smallestTargetOn: target?.what ?? null,
    smallestMainTarget: main?.side ?? null,
    body: facts.body,
    contrast: axe.contrast?.ratio ?? null,
    contrastOn: axe.contrast?.what ?? null,
    shifted: shifts && Math.round(shifted(shifts) * 10_000) / 10_000,
    /** Pixels beyond the side at 320, and running text, by font level. */
    sideways: tried && Object.fromEntries(tried.levels.map(({ level, sideways }) => [level, sideways])),
    bodies: tried && Object.fromEntries(tried.levels.map(({ level, body }) => [level, body])),
  }
}

export function file(card: Shelved, mode: Mode, record: object, picture: Uint8Array): void {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${card.id}.${mode}`)
  writeFileSync(`${path}.png`, picture)
  writeFileSync(`${path}.json`, JSON.stringify(record, null, 1))
}
