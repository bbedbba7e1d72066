// @ts-check
import { availableParallelism } from 'node:os'
import { ready } from './ready.mjs'

/** `npm test`: everything, from an empty clone, ending with one line: "N passed, N failed". */

/** Measures how long a task takes, so that nothing else may be told beside it. */
const againstTheClock = 'statement-long'

/** By itself jest leaves a core free: of two it would use one, while the other has next to nothing to do. */
const workers = Math.max(2, availableParallelism() - 1)

/** @returns {Promise<{ passed: number, failed: number }>} */
async function everything() {
  await ready()
  // Imported here, because before ready() nothing is installed.
  const { build } = await import('./build.mjs')
  const { chromium } = await import('./chromium.mjs')
  const { script, tool } = await import('./command.mjs')
  const { oneTest, runStages } = await import('./stages.mjs')
  const { jest, readings, storyboard } = await import('./suites.mjs')
  const { wholeWeapp } = await import('./walks.mjs')
  const { quality } = await import('./quality.mjs')

  /** @param {() => Promise<unknown>} work one that throws when it fails */
  const unlessThrown = (work) => async () => {
    const said = await work()
    return { passed: 1, failed: 0, output: '', remark: typeof said === 'string' ? said : undefined }
  }

  return runStages(
    [
      { name: 'build h5', run: unlessThrown(() => build('h5')) },
      { name: 'build weapp', run: unlessThrown(() => build('weapp')) },
      ...readings,
      { name: 'unused', run: oneTest(() => tool('knip', ['--no-progress'])), patient: true },
      { name: 'jest', run: jest('jest.config.js', [`--maxWorkers=${workers}`]) },
      { name: 'browser', run: unlessThrown(chromium) },
      {
        name: 'sizes',
        run: oneTest(() => script('size.mjs')),
        after: ['build h5', 'build weapp', 'browser'],
        patient: true,
      },
      {
        name: 'app for a bureau',
        run: oneTest(() => script('bureau.mjs')),
        after: ['build h5', 'build weapp', 'browser'],
        patient: true,
      },
      {
        name: 'journeys',
        run: jest('jest.journeys.config.js', ['--maxWorkers=6', `--testPathIgnorePatterns=${againstTheClock}`]),
        after: ['build h5', 'browser'],
        alone: true,
      },
      {
        name: 'storyboard',
        run: storyboard,
        after: ['build h5', 'browser'],
        alone: true,
      },
      ...wholeWeapp,
      { name: 'quality', run: quality, after: ['jest', 'storyboard'], patient: true },
      {
        name: 'long statement',
        run: jest('jest.journeys.config.js', ['--runInBand', againstTheClock]),
        after: ['journeys'],
        silent: true,
      },
      {
        name: 'parity',
        run: jest('jest.parity.config.js'),
        after: ['journeys', 'long statement', 'weapp walks'],
      },
    ],
    2,
  )
}

const { passed, failed } = await everything().catch((error) => {
  console.error(error.message)
  return { passed: 0, failed: 1 }
})
if (failed > 0) process.exitCode = 1
console.log(`\n${passed} passed, ${failed} failed`)
