// @ts-check
import { build } from 'esbuild'
import { at } from '../checkout.mjs'

/** What of mock/policy and src/domain these tools use; in TypeScript, which plain Node cannot run. */
const contents = `
export { resolve, FaultyPacks } from './mock/policy/resolve'
export { inForce } from './src/domain/policy/fact'
`

/**
 * The reader of the packs, bundled at every call: a fraction of a second, and never an old one.
 * @returns {Promise<{
 *   resolve: (folders: readonly object[]) => ReadonlyMap<string, any>,
 *   FaultyPacks: new (...words: any[]) => Error & { faults: readonly string[] },
 *   inForce: (facts: readonly any[], on: string) => any,
 * }>}
 */
export async function policyCode() {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: at('.'), loader: 'ts' },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'silent',
  })
  const [file] = outputFiles
  return import(`data:text/javascript;base64,${Buffer.from(file?.contents ?? '').toString('base64')}`)
}
