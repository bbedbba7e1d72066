import { accepted, changes } from './baseline'
import { hashOf, linesOf } from './layout'
import { glasses } from './mode'
import { type Probed, probe, tryOut } from './probing'
import { captionOf, figuresOf, file } from './record'
import { excusedOn, isExcused } from './reviewed'
import { verdictOn } from './rules'
import { modesOf, pictureOf, type Shelved, takesTurns } from './shelf'
import { Sitter } from './sitter'
import type { Mode } from './vocabulary'

/** Whether this run is held against the accepted pictures (npm run storyboard), or a card is being worked on. */
const isGate = process.env.HUIJIA_STORYBOARD === 'gate'

/** Milliseconds in which one picture is there even on a machine that stands still for a while (jest.journeys.config.js). */
const patience = 180_000

/** A picture with what it was taken of, before anybody has judged it. */
interface Taken {
  readonly probed: Probed
  readonly complaints: readonly string[]
  readonly seconds: number
}

/** Registers the test of a card: all of its pictures, opened once. */
export function draws(card: Shelved): void {
  const modes = takesTurns(card)
  test(
    `${card.id}：${card.title}`,
    async () => {
      const sitter = new Sitter(card)
      try {
        expect(await drawAll(card, modes, sitter)).toEqual([])
      } finally {
        await sitter.leaves()
      }
    },
    modes.length * patience,
  )
}

/** Takes the pictures of a card and files them; answers with what is wrong with each. */
async function drawAll(card: Shelved, modes: readonly Mode[], sitter: Sitter): Promise<string[]> {
  const wrong: string[] = []
  const taken = new Map<Mode, Taken>()
  for (const mode of modes)
    await take(card, mode, sitter).then(
      (picture) => taken.set(mode, picture),
      async (error: Error) => wrong.push(await fail(card, mode, sitter, error)),
    )
  // Of all modes the first is squeezed through all four levels, spread and tabbed through: the others would be again.
  const [first = 'standard'] = modesOf(card)
  const whole = taken.get(first)
  if (whole) {
    await sitter.shows(first)
    const tried = await tryOut(sitter.page(), glasses[first])
    taken.set(first, { ...whole, probed: { ...whole.probed, tried } })
  }
  for (const [mode, picture] of taken) wrong.push(...judged(card, mode, picture))
  return wrong
}

/** Shows a card in a mode, measures it and takes its picture. */
async function take(card: Shelved, mode: Mode, sitter: Sitter): Promise<Taken> {
  const began = performance.now()
  const opened = await sitter.shows(mode)
  // The catalogue of parts hangs busy specimens: it never stops waiting either.
  const busy = card.state === 'loading' || card.screen === 'rehearsal/parts'
  const probed = await probe(sitter.page(), { glass: glasses[mode], busy, opened })
  const complaints = sitter.complaints()
  return { probed, complaints, seconds: Math.round(performance.now() - began) / 1_000 }
}

/** A picture that could not be taken goes on the board as the card was met instead; the next mode is opened anew. */
async function fail(card: Shelved, mode: Mode, sitter: Sitter, error: Error): Promise<string> {
  const picture = await sitter.photograph().catch(() => new Uint8Array())
  file(card, mode, { ...captionOf(card), mode, failure: error.message.split('\n')[0] }, picture)
  await sitter.leaves()
  return `${mode}: ${error.stack ?? error.message}`
}

/** Holds a picture against the rules and the accepted layout, and files it; answers with what is wrong. */
function judged(card: Shelved, mode: Mode, { probed, complaints, seconds }: Taken): string[] {
  const heard = card.state === 'broken' || card.state === 'offline' ? [] : complaints
  const elder = glasses[mode].level !== 'standard'
  const findings = verdictOn(probed, { elder, complaints: heard }).filter(({ rule }) => !isExcused(card.screen, rule))
  const lines = linesOf(probed.facts.layout, card.state === 'success' && card.variant === undefined)
  const changed = changes(accepted(card.screen), pictureOf(card, mode), lines, probed.ruler)
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
  const found = findings.map(({ rule, says }) => `${rule} ${says}`)
  return [...found, ...(isGate ? changed : [])].map((line) => `${mode}: ${line}`)
}
