const journeys = require('./jest.journeys.config.js')

/** The cards of the storyboard, drawn from the built app (or from HUIJIA_URL) in the browser of the stories. */
module.exports = {
  ...journeys,
  roots: ['<rootDir>/tests/storyboard'],
  testMatch: ['**/cards/*.cards.ts', '**/*.probe.ts'],
  // A page of a card lives for a second or two: what V8 makes of its code while it runs costs more than it brings (measured
  // 2026-11-23: a fifth of the time). Stories, whose tasks are timed, run as a citizen's browser does.
  testEnvironmentOptions: { engine: '--no-opt --no-maglev' },
  globalSetup: '<rootDir>/tools/storyboard/open.mjs',
}
