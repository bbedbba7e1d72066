import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashOf, unplaced } from './layout'

/** Written by `npm run storyboard -- --accept` (tools/storyboard/accept.mjs), a file for each screen. */
export const folder = 'tests/storyboard/baseline'

/** The pictures of one screen by `state.variant.mode`, each a line per element. */
export type Pictures = ReadonlyMap<string, readonly string[]>

export interface Baseline {
  /** What letters measured where it was made: elsewhere only words and looks can be compared, not places. */
  readonly ruler: string
  readonly pictures: Pictures
}

/**
 * Reads a file of the baseline: `ruler …` first, then for each picture `= name hash` and its lines.
 * Throws when a picture is not what its hash says: the file was edited, or merged, by hand.
 */
export function parse(text: string): Baseline {
  const [first = '', ...lines] = text.trimEnd().split('\n')
  const pictures = new Map<string, string[]>()
  const hashes = new Map<string, string>()
  let current: string[] = []
  for (const line of lines) {
    const [, name, hash] = /^= (\S+) (\w+)$/.exec(line) ?? []
    if (name && hash) {
      current = []
      pictures.set(name, current)
      hashes.set(name, hash)
    } else current.push(line)
  }
  for (const [name, hash] of hashes)
    if (hashOf(pictures.get(name) ?? []) !== hash)
      throw new Error(`${name}: the baseline was changed by hand; accept it anew`)
  return { ruler: first.replace(/^ruler /, ''), pictures }
}

/** What was accepted of a screen; null where nothing was. */
export function accepted(screen: string): Baseline | null {
  const file = join(folder, `${screen.replace('/', '-')}.txt`)
  return existsSync(file) ? parse(readFileSync(file, 'utf8')) : null
}

/** Lines that went (−) and came (+); empty when nothing changed that can be compared here. */
export function changes(baseline: Baseline | null, name: string, lines: readonly string[], ruler: string): string[] {
  const before = baseline?.pictures.get(name)
  if (!baseline || !before) return ['there is no accepted picture of it yet']
  const comparable = baseline.ruler === ruler ? (line: string) => line : unplaced
  const [was, is] = [before.map(comparable), lines.map(comparable)]
  if (was.join('\n') === is.join('\n')) return []
  const without = (from: string[], others: string[]) => {
    const left = [...others]
    return from.filter((line) => {
      const at = left.indexOf(line)
      if (at >= 0) left.splice(at, 1)
      return at < 0
    })
  }
  const moved = [...without(was, is).map((line) => `− ${line}`), ...without(is, was).map((line) => `+ ${line}`)]
  return moved.length > 0 ? moved : ['the same elements in another order']
}
