/** The browser of all stories, connected to; handed in by tools/journeys/environment.mjs. */
declare var journeyBrowser: import('playwright-core').Browser
