import { basename } from 'node:path'
import { words } from '@/design/copy'
import { nameOf } from '@/routes/params'
import { keepStory, type Screen, type Step } from '../parity/screens'
import type { Phone, Target } from './phone'
import { read } from './reading'

/** Milliseconds after which a screen that is still busy is read as it is. */
const patience = 8_000

/** How often a page that is replaced while it is being read is tried again. */
const tries = 5

/** Writes down every screen a story meets, so that tests/parity can lay the two targets side by side. */
export class Recorder {
  private readonly steps: Step[] = []
  private away = false

  /** A story only one target can tell is never compared: `silent` spares it the reading. */
  constructor(
    private readonly target: Target,
    private readonly silent = false,
  ) {}

  /** Records the screen in front, once it has come to rest. `did` must be the same on both targets. */
  async look(phone: Phone, did: string): Promise<void> {
    if (did.startsWith('sees')) this.away = false
    if (this.away || this.silent) return
    this.steps.push({ did, ...(await seenOn(phone)) })
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

/** Reads the screen in front: again, where it had something to wait for first or was replaced meanwhile. */
async function seenOn(phone: Phone): Promise<Screen> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const { link, shown, waited, ...seen } = await phone.examine(read, [patience, words.tabBar] as const)
      // One that is still busy after so long is busy for good: it would be no other the next time.
      const again = seen.settled && (waited || !shown)
      if (again && attempt < tries) continue
      const page = link.split('?')[0] ?? ''
      return { page: nameOf(page) ?? page, ...seen, settled: seen.settled && shown }
    } catch (gone) {
      // The page was taken away while it was being read.
      if (attempt === tries) throw gone
    }
  }
}
