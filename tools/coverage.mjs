// @ts-check
import { build } from 'esbuild'
import { at } from './checkout.mjs'

/** `npm run coverage`: every requirement of the inventory, where it is met, and the words to be read there. */
const { outputFiles } = await build({
  entryPoints: [at('tests/inventory/everything.ts')],
  bundle: true,
  write: false,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  tsconfig: at('tsconfig.json'),
  logLevel: 'silent',
})
const [file] = outputFiles
/**
 * What is printed of a `Covered` (tests/inventory/covered.ts).
 * @typedef {{ id: string, asks: string, at: string, params?: Record<string, string>, scenario?: string, words: readonly string[] }} Line
 */
/** @type {{ everything: readonly Line[] }} */
const { everything } = await import(
  `data:text/javascript;base64,${Buffer.from(file?.contents ?? '').toString('base64')}`
)

console.log('| id | 要求 | 在哪里 | 读得到 |')
console.log('| --- | --- | --- | --- |')
for (const { id, asks, at: route, params = {}, scenario, words } of everything) {
  const query = Object.entries({ scenario, ...params }).map(([name, value]) => `${name}=${value}`)
  console.log(`| ${id} | ${asks} | ${route}?${query.join('&')} | ${words.join('；')} |`)
}
console.log(`\n${new Set(everything.map(({ id }) => id)).size} requirements, ${everything.length} places`)
