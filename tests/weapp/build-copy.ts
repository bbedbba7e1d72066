import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A copy of dist/weapp to do harm to. */
export class BuildCopy {
  readonly folder = mkdtempSync(join(tmpdir(), 'huijia-planted-'))

  constructor() {
    cpSync('dist/weapp', this.folder, { recursive: true })
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8')
  }

  write(file: string, text: string): void {
    mkdirSync(dirname(join(this.folder, file)), { recursive: true })
    writeFileSync(join(this.folder, file), text)
  }

  append(file: string, text: string): void {
    this.write(file, this.read(file) + text)
  }

  /**
   * Replaces a piece of a file.
   * @throws {Error} when the piece is not there: the plant would then prove nothing
   */
  replace(file: string, piece: string | RegExp, by: string): void {
    const text = this.read(file)
    const changed = text.replace(piece, by)
    if (changed === text) throw new Error(`${file} has no ${piece}: the plant must be renewed`)
    this.write(file, changed)
  }

  remove(file: string): void {
    if (!existsSync(join(this.folder, file))) throw new Error(`${file} is not there to be removed`)
    rmSync(join(this.folder, file))
  }

  discard(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}
