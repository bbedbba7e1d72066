const { id, transform, moduleNameMapper, moduleFileExtensions, testEnvironment } = require('./jest.config.js')

/** Whether every screen says the same in a browser and in WeChat: reads what the journeys have recorded on both. */
module.exports = {
  testEnvironment,
  id,
  transform,
  moduleNameMapper,
  moduleFileExtensions,
  roots: ['<rootDir>/tests/parity'],
  testMatch: ['**/*.parity.ts'],
}
