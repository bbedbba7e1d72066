// @ts-check
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { budgets, kb } from './budgets.mjs'
import { bundled } from './bundled.mjs'
import { at } from './checkout.mjs'
import { script } from './command.mjs'
import { filesIn } from './fingerprint.mjs'
import { firstScreen } from './size/h5.mjs'

/**
 * Builds the app for a bureau's counter (BACKEND=http), for both targets, and reads what came out: none of the rehearsal
 * counter may be in it, neither its people nor its rules, its scenarios nor their pages; and the main package keeps its size.
 */

/** What only the rehearsal says. @type {Record<string, RegExp>} */
const rehearsals = {
  'somebody of the register': /zhou-jianguo|周建国|430100199003120013/,
  'a scenario': /pay-for-father|withdraw-emigration/,
  // Not the nation's papers: articles of the app quote them.
  "a region's rules": /医保发〔|省人民政府|居民医保缴费记录与退费/,
  "the ledger's own words": /overdraws|money moves forward only/,
  "the rehearsal's desk": /__rehearsal/,
  "the rehearsal's pages": /journeys\/rehearsal/,
}

/** @param {'h5' | 'weapp'} target */
async function read(target) {
  const built = await script('build.mjs', [target], { BACKEND: 'http', BASE_URL: 'https://counter.invalid' })
  if (built.code !== 0) throw new Error(built.output)
  const folder = at('dist', `${target}-http`)
  const files = filesIn(folder).filter((file) => /\.(js|json|html|wxml)$/.test(file))
  const texts = files.map((file) => ({ file: relative(folder, file), text: readFileSync(file, 'utf8') }))
  if (!texts.some(({ text }) => text.includes('/v1/orders')))
    throw new Error(`dist/${target}-http asks no counter at all`)
  return Object.entries(rehearsals).flatMap(([what, words]) =>
    texts
      .filter(({ file, text }) => words.test(text) || words.test(file))
      .map(({ file }) => `${target}-http/${file} has ${what} in it`),
  )
}

const found = [...(await read('h5')), ...(await read('weapp'))]
for (const line of found) console.log(line)

const { openMiniProgram, weigh } = await import(await bundled('program'))
const { main, all } = weigh(openMiniProgram(at('dist/weapp-http')))
const { js } = await firstScreen(at('dist/h5-http'))
console.log(
  `weapp main package ${kb(main)} of ${kb(budgets.weappMainOfBureau)}, all ${kb(all)}; H5 first-screen JavaScript ${kb(js)}`,
)
if (found.length > 0 || main > budgets.weappMainOfBureau) process.exitCode = 1
