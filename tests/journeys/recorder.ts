import { basename } from 'node:path'
import { nameOf } from '@/routes/params'
import { namesIn } from '../parity/names'
import { keepStory, type Screen, type Step } from '../parity/screens'
import type { Phone, Target } from './phone'
import { read, readAgain } from './reading'

/** Milliseconds after which a screen that is still busy is read as it is. */
const patience = 8_000

/** How often a page that is replaced while it is being read is tried again. */
const tries = 5

/** Writes down every screen a story meets, so that tests/parity can lay the two targets side by side. */
export class Recorder {
  private readonly steps: Step[] = []
  private away = false
  private seen: Seen | null = null

  /** A story only one target can tell is never compared: `silent` spares it the reading. */
  constructor(
    private readonly target: Target,
    private readonly silent = false,
  ) {}

  /** Records the screen in front, once it has come to rest. `did` must be the same on both targets. */
  async look(phone: Phone, did: string): Promise<void> {
    if (did.startsWith('sees')) this.away = false
    if (this.away || this.silent) return
    this.seen = await seenOn(phone, this.seen)
    this.steps.push({ did, ...this.seen.screen })
  }

  /** A hand moves: what it changes need not show in the document (a tick, a typed letter), so the next look is a whole one. */
  acts(): void {
    this.seen = null
  }

  /** Records nothing until something is seen again: the screen is changing by itself. */
  looksAway(): void {
    this.away = true
  }

  /** Keeps what was recorded under the test that has just run. */
  file({ testPath = '', currentTestName = '' }: { testPath?: string; currentTestName?: string }): void {
    keepStory(this.target, { file: basename(testPath), name: currentTestName, steps: this.steps })
  }
}

interface Seen {
  screen: Screen
  since: string
}

/** Reads text and names of one and the same screen: again, when it changed between the two; not at all, when nothing has. */
async function seenOn(phone: Phone, before: Seen | null): Promise<Seen> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const { text, settled, shown, waited, since } = await phone.examine(read, patience)
      if (waited && settled && attempt < tries) continue
      if (before?.since === since && shown) return before
      const names = namesIn(await phone.sight().locator('.hj-screen').ariaSnapshot())
      const [link, again] = await Promise.all([phone.link(), phone.glance(readAgain, patience)])
      const page = link.split('?')[0] ?? ''
      const same = shown && again.since === since
      // One that is still busy after so long is busy for good: it would be no other the next time.
      if (same || !settled || attempt === tries) {
        const said = { title: again.title, text, names }
        return { screen: { page: nameOf(page) ?? page, ...said, settled: settled && same }, since }
      }
    } catch (gone) {
      // The page was taken away while it was being read.
      if (attempt === tries) throw gone
    }
  }
}
