import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Finding, MiniProgram } from '../program/mini-program'

/** Why Tencent's compilers cannot run here; null where they can. */
export const whyNoCompilers = (): string | null =>
  process.platform === 'linux' && process.arch === 'x64'
    ? null
    : `Tencent's wcc and wcsc were skipped, because npm has them for Linux on x64 and this is ${process.platform} on ${process.arch}.`

/**
 * Hands every template and every stylesheet to the compilers inside WeChat's developer tools (npm miniprogram-compiler).
 * They are of 2019 and stricter about new CSS than today's: what they refuse, an old phone may refuse too.
 * @param installed a folder whose node_modules holds them
 */
export function refusedByTencent({ folder, files }: MiniProgram, installed: string): Finding[] {
  if (whyNoCompilers()) return []
  // The npm package carries them without the executable bit, and node_modules may not be ours to change.
  const room = mkdtempSync(join(tmpdir(), 'weapp-wcc-'))
  const compile = (name: 'wcc' | 'wcsc', words: string[], suffix: RegExp): Finding[] => {
    const inputs = files.filter((file) => suffix.test(file))
    if (inputs.length === 0) return []
    const program = join(room, name)
    copyFileSync(join(installed, 'node_modules/miniprogram-compiler/bin/linux', name), program)
    chmodSync(program, 0o755)
    const ended = spawnSync(program, [...words, '-o', join(room, `${name}.js`), ...inputs], {
      cwd: folder,
      encoding: 'utf8',
    })
    if (ended.error) throw ended.error
    if (ended.status === 0) return []
    const output = `${ended.stdout}${ended.stderr}`
    const file = inputs.find((input) => output.includes(input)) ?? inputs[0] ?? ''
    const code = ended.status ?? ended.signal
    return [{ file, says: `${name} refuses it (code ${code}): ${output.trim() || 'without a word'}` }]
  }
  try {
    return [...compile('wcc', ['-d'], /\.(wxml|wxs)$/), ...compile('wcsc', ['-lc', '-js'], /\.wxss$/)]
  } finally {
    rmSync(room, { recursive: true, force: true })
  }
}
