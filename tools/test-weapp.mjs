// @ts-check
import { secondsSince } from './checkout.mjs'
import { ready } from './ready.mjs'

/** `npm run test:weapp`: the mini-program built, looked at and walked, without WeChat; then what crossed its two threads. */

const began = Date.now()
await ready().catch((error) => {
  console.error(error.message)
  process.exit(1)
})
const { build, isBuilt } = await import('./build.mjs')
const { chromium } = await import('./chromium.mjs')
const { runStages } = await import('./stages.mjs')
const { printSetData, weapp } = await import('./walks.mjs')

/** @param {() => Promise<unknown>} work one that throws when it fails */
const unlessThrown = (work) => async () => {
  await work()
  return { passed: 1, failed: 0, output: '' }
}

const { passed, failed } = await runStages(
  [
    { name: 'build weapp', run: unlessThrown(async () => isBuilt('weapp') || build('weapp')) },
    { name: 'browser', run: unlessThrown(chromium) },
    ...weapp,
  ],
  2,
)
console.log('')
printSetData(console.log)
console.log(`\n${passed} passed, ${failed} failed   (${secondsSince(began)})`)
if (failed > 0) process.exitCode = 1
