import { createHash } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Script } from 'node:vm'
import { threadId } from 'node:worker_threads'

/**
 * What V8 has made of the app's scripts, kept in a folder: every start is a thread of its own, and would compile the same
 * scripts anew. V8 itself refuses what another V8, or one with other flags, has made; the script is then compiled as ever.
 */
export class Compiled {
  /** Scripts that nobody has kept yet, by the file that is to hold them. */
  private readonly fresh = new Map<string, Script>()

  /** @param folder null to keep nothing */
  constructor(private readonly folder: string | null) {}

  /** @param filename what the script is called in stacks */
  script(source: string, filename: string): Script {
    if (this.folder === null) return new Script(source, { filename })
    // By the words alone: V8 compares no more than their number.
    const kept = join(this.folder, createHash('sha256').update(source).digest('hex'))
    if (existsSync(kept)) return new Script(source, { filename, cachedData: readFileSync(kept) })
    const script = new Script(source, { filename })
    this.fresh.set(kept, script)
    return script
  }

  /** Keeps what is new. V8 compiles a function when it is first called: the later, the more there is to keep. */
  keep(): void {
    for (const [kept, script] of this.fresh) {
      const own = `${kept}.${process.pid}.${threadId}`
      writeFileSync(own, script.createCachedData())
      // Another phone may be reading it: it is there whole or not at all.
      renameSync(own, kept)
    }
    this.fresh.clear()
  }
}
