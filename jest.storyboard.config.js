const journeys = require('./jest.journeys.config.js')

/** The cards of the storyboard, drawn from the built app (or from HUIJIA_URL) in the browser of the stories. */
module.exports = {
  ...journeys,
  roots: ['<rootDir>/tests/storyboard'],
  testMatch: ['**/cards/*.cards.ts', '**/*.probe.ts'],
  globalSetup: '<rootDir>/tools/storyboard/open.mjs',
}
