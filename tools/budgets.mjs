// @ts-check

const KB = 1024

/** What we promise to weigh, in bytes; printed by `npm run size`, held by `npm test`. */
export const budgets = {
  /** JavaScript of the first screen as brotli carries it: 1.2 × Taro's default hello-world (92,092, measured the same way). */
  firstScreenJs: 110_510,
  /** Requests until the home page shows its content, the document included. */
  requestsBeforeContent: 4,
  /** What has to be there before a page can be drawn, with as much of the rehearsal counter as 首页 asks (docs/decisions/0018). */
  weappMain: 480 * KB,
  /** An app for a bureau, which carries no counter: 1.5 × Taro's default hello-world (289 KB), measured the same way. */
  weappMainOfBureau: 433 * KB,
  /** Every page, the whole rehearsal counter and every region's rules: WeChat allows 20 MB, we promised ourselves 1.8. */
  weappAll: 1800 * KB,
  /** WeChat's own limit for any one package. */
  weappPackage: 2048 * KB,
}

/** @param {number} bytes */
export const kb = (bytes) => `${(bytes / KB).toFixed(1)} KB`
