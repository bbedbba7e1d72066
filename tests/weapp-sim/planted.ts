import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Files by their path; null takes one away. */
export type Files = Record<string, string | null>

/** Writes files into a new folder, hands it over, and takes it away again. */
export async function withFiles<T>(files: Files, look: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'weapp-'))
  try {
    for (const [file, content] of Object.entries(files)) {
      if (content === null) continue
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), content)
    }
    return await look(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
