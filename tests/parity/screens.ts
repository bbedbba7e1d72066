import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What could be read on one screen: how it looks is no matter here. */
export interface Screen {
  /** The page by its name in the route table; its path where it has none. */
  page: string
  /** What the bar above the page calls it. */
  title: string
  /** Every visible text in the order of the document, without white space: where a line ends is the target's business. */
  text: string
  /** What a screen reader is told, in the same order: `button "再试一次" [disabled]`. */
  names: string[]
  /** Whether the screen had come to rest before patience ran out. */
  settled: boolean
}

/** One moment of a story: what was seen, or what was about to be done, and the screen it happened on. */
export interface Step extends Screen {
  did: string
}

/** What one story met on one target. */
export interface Story {
  /** Name of its file, e.g. paying.journey.ts. */
  file: string
  name: string
  steps: Step[]
}

/** How the name of a story begins that only one target can tell, and how it is recognised. */
export const onlyIn = (target: string, reason: string) => `只在 ${target}：${reason}`
export const only = /^只在 \w+：/

/** Where tools/journeys/open.mjs and the stories keep them; a folder per target. */
export const shelf = join(__dirname, '../../node_modules/.cache/screens')

/** Keeps what a story met, in place of what it met the last time. */
export function keepStory(target: string, story: Story): void {
  const folder = join(shelf, target, story.file)
  mkdirSync(folder, { recursive: true })
  // A file name holds 255 bytes, and a name of ours easily a hundred characters of three: cut, and told apart.
  const readable = story.name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60)
  const file = `${readable}-${createHash('sha1').update(story.name).digest('hex').slice(0, 8)}`
  writeFileSync(join(folder, `${file}.json`), JSON.stringify(story, null, 1))
}

/** Every story recorded on a target; none where nothing was recorded. */
export function keptStories(target: string): Story[] {
  const folder = join(shelf, target)
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.json'))
      .map((path): Story => JSON.parse(readFileSync(join(folder, path), 'utf8')))
  } catch {
    // No such folder: the stories have not been told on this target.
    return []
  }
}
