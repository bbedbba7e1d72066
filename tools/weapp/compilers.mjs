// @ts-check
import { chmodSync, copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { at } from '../checkout.mjs'
import { run } from '../command.mjs'

/** @typedef {import('./bundle.mjs').Finding} Finding */

/** @returns {string | null} why Tencent's compilers cannot run here */
export const whyNoCompilers = () =>
  process.platform === 'linux' && process.arch === 'x64'
    ? null
    : `Tencent's wcc and wcsc were skipped, because npm has them for Linux on x64 and this is ${process.platform} on ${process.arch}.`

/**
 * Hands every template and every stylesheet to the compilers inside WeChat's developer tools (npm miniprogram-compiler).
 * They are of 2019 and stricter about new CSS than today's: what they refuse, an old phone may refuse too.
 * @param {import('./bundle.mjs').Bundle} bundle
 * @returns {Promise<Finding[]>}
 */
export async function refusedByTencent({ folder, files }) {
  if (whyNoCompilers()) return []
  // The npm package carries them without the executable bit, and node_modules may not be ours to change.
  const room = mkdtempSync(join(tmpdir(), 'huijia-wcc-'))
  /** @param {'wcc' | 'wcsc'} name @param {string[]} words @param {RegExp} suffix */
  const compile = async (name, words, suffix) => {
    const inputs = files.filter((file) => suffix.test(file))
    if (inputs.length === 0) return []
    const program = join(room, name)
    copyFileSync(at('node_modules/miniprogram-compiler/bin/linux', name), program)
    chmodSync(program, 0o755)
    const { code, output } = await run(program, [...words, '-o', join(room, `${name}.js`), ...inputs], { cwd: folder })
    if (code === 0) return []
    const file = inputs.find((input) => output.includes(input)) ?? inputs[0] ?? ''
    return [{ file, says: `${name} refuses it (code ${code}): ${output.trim() || 'without a word'}` }]
  }
  try {
    return [...(await compile('wcc', ['-d'], /\.(wxml|wxs)$/)), ...(await compile('wcsc', ['-lc', '-js'], /\.wxss$/))]
  } finally {
    rmSync(room, { recursive: true, force: true })
  }
}
