/** The browser of a file's stories, handed in by tools/journeys/environment.mjs. */
declare var journeyBrowser: import('playwright-core').Browser
