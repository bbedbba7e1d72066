import type { Person } from '../journeys/person'
import { accepted, changes } from './baseline'
import { hashOf, linesOf } from './layout'
import { glasses } from './mode'
import { probe } from './probing'
import { captionOf, figuresOf, file } from './record'
import { excusedOn, isExcused } from './reviewed'
import { verdictOn } from './rules'
import { linkOf, modesOf, pictureOf, type Shelved, sceneOf } from './shelf'
import { enters } from './studio'
import type { Mode } from './vocabulary'

/** A day for cards about links that lead to no scenario. */
const anyDay = '2025-11-21T10:02:00+08:00'

/** Whether this run is held against the accepted pictures (npm run storyboard), or a card is being worked on. */
const isGate = process.env.HUIJIA_STORYBOARD === 'gate'

/** Registers one test for each mode a card is drawn in. */
export function draws(card: Shelved): void {
  for (const mode of modesOf(card))
    test(`${card.id} ${mode}：${card.title}`, async () => {
      const person = await enters(glasses[mode], Date.parse(sceneOf(card)?.now ?? anyDay))
      try {
        const { findings, changed } = await draw(person, card, mode).catch((error: Error) =>
          fail(person, card, mode, error),
        )
        const wrong = findings.map(({ rule, says }) => `${rule} ${says}`)
        expect([...wrong, ...(isGate ? changed : [])]).toEqual([])
      } finally {
        await person.phone.close()
      }
    })
}

/** A card that could not be drawn goes on the board as it was met instead. */
async function fail(person: Person, card: Shelved, mode: Mode, error: Error): Promise<never> {
  const page = person.phone.screen().page()
  const picture = await page.screenshot({ animations: 'disabled' }).catch(() => new Uint8Array())
  file(card, mode, { ...captionOf(card), mode, failure: error.message.split('\n')[0] }, picture)
  throw error
}

/** Opens a card's link cold, does what its person does, takes the picture, measures, and files everything. */
async function draw(person: Person, card: Shelved, mode: Mode) {
  const began = performance.now()
  await person.goes(linkOf(card))
  await card.act?.(person)
  // What stands there while a link is being opened looks and sounds as a page does that waits for the counter.
  await person.arrives()
  await person.sees(...[card.until].flat())
  await person.phone.rests()
  const glass = glasses[mode]
  // One picture of a card is squeezed through all four levels, spread and tabbed through: the others would be again.
  const wholly = mode === modesOf(card)[0]
  // The catalogue of parts hangs busy specimens: it never stops waiting either.
  const busy = card.state === 'loading' || card.screen === 'rehearsal/parts'
  const probed = await probe(person.phone.screen().page(), glass, { busy, wholly })
  const complaints = card.state === 'broken' || card.state === 'offline' ? [] : person.phone.complaints
  const findings = verdictOn(probed, { elder: glass.level !== 'standard', complaints }).filter(
    ({ rule }) => !isExcused(card.screen, rule),
  )
  const lines = linesOf(probed.facts.layout, card.state === 'success' && card.variant === undefined)
  const changed = changes(accepted(card.screen), pictureOf(card, mode), lines, probed.ruler)
  const seconds = Math.round(performance.now() - began) / 1_000
  const record = {
    ...captionOf(card),
    mode,
    ...figuresOf(probed),
    findings,
    excused: excusedOn(card.screen),
    changed,
    ruler: probed.ruler,
    hash: hashOf(lines),
    lines,
    seconds,
  }
  file(card, mode, record, probed.picture)
  return { findings, changed }
}
