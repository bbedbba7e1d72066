/** The browser of a file's stories, handed in by tools/journeys/environment.mjs. */
declare var journeyBrowser: import('playwright-core').Browser

/** The page of it that the file before has put away, and that is put away for the next (tests/journeys/panes.ts). */
declare var journeyPane: { idle: import('playwright-core').Page | null }
