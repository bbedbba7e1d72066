const { transform, moduleNameMapper, moduleFileExtensions, testEnvironment } = require('./jest.config.js')

/** Journeys through the built app (dist/h5) in a real browser; tools/journeys opens both before the first of them. */
module.exports = {
  testEnvironment,
  transform,
  moduleNameMapper,
  moduleFileExtensions,
  roots: ['<rootDir>/tests/journeys'],
  testMatch: ['**/*.journey.ts'],
  testTimeout: 60_000,
  globalSetup: '<rootDir>/tools/journeys/open.mjs',
  globalTeardown: '<rootDir>/tools/journeys/close.mjs',
}
