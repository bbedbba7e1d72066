// @ts-check
import { build } from 'esbuild'
import { at } from '../checkout.mjs'

/**
 * Bundles what runs inside the pages: axe and our own probe.
 * @returns {Promise<string>} the bundle's path
 */
export async function bundleProbe() {
  const outfile = at('node_modules/.cache/storyboard-probe/probe.js')
  await build({
    entryPoints: [at('tests/storyboard/page/probe.ts')],
    outfile,
    bundle: true,
    platform: 'browser',
    format: 'iife',
    target: 'chrome100',
    minify: true,
    charset: 'utf8',
    logLevel: 'silent',
  })
  return outfile
}
