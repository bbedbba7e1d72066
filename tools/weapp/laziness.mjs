// @ts-check

/**
 * Without it WeChat runs the code of every page before showing the first.
 * @param {import('./bundle.mjs').Bundle} bundle
 * @returns {import('./bundle.mjs').Finding[]}
 */
export const eagerCode = ({ app }) =>
  app.lazyCodeLoading === 'requiredComponents'
    ? []
    : [{ file: 'app.json', says: 'must say "lazyCodeLoading": "requiredComponents" (src/app.config.ts)' }]
