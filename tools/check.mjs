// @ts-check
import { secondsSince } from './checkout.mjs'
import { ready } from './ready.mjs'

/** `npm run check`: everything that needs neither a build nor a browser; the loop to keep running while writing. */

const began = Date.now()
await ready().catch((error) => {
  console.error(error.message)
  process.exit(1)
})
const { runStages } = await import('./stages.mjs')
const { jest, readings } = await import('./suites.mjs')

const { passed, failed } = await runStages([{ name: 'jest', run: jest('jest.config.js') }, ...readings], 3)
console.log(`\n${passed} passed, ${failed} failed   (${secondsSince(began)})`)
if (failed > 0) process.exitCode = 1
