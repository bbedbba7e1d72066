const { id, transform, moduleNameMapper, moduleFileExtensions } = require('./jest.config.js')

const onWeapp = process.env.HUIJIA_TARGET === 'weapp'

/**
 * Journeys through the built app in a real browser; tools/journeys opens both before the first of them. HUIJIA_TARGET says
 * which build: h5 (where it is not set) or weapp, which also has walks of its own (tests/weapp).
 */
module.exports = {
  testEnvironment: '<rootDir>/tools/journeys/environment.mjs',
  id,
  transform,
  moduleNameMapper,
  moduleFileExtensions,
  // What the stories themselves are made of, so that --onlyChanged finds those a change concerns.
  roots: ['<rootDir>/tests', '<rootDir>/mock', '<rootDir>/src'],
  testMatch: ['**/*.journey.ts', ...(onWeapp ? ['**/tests/weapp/*.walk.ts'] : [])],
  // A machine shared with others stood still for 55 s in the middle of a run (2026-11-22).
  testTimeout: 180_000,
  // A worker that has told its last file still closes its browser (tools/journeys/browser.mjs).
  workerGracefulExitTimeout: 10_000,
  globalSetup: '<rootDir>/tools/journeys/open.mjs',
  globalTeardown: '<rootDir>/tools/journeys/close.mjs',
}
