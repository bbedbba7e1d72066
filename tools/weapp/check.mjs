// @ts-check

import { openBundle } from './bundle.mjs'
import { browserNamesInBundle } from './bundled-names.mjs'
import { refusedByTencent } from './compilers.mjs'
import { namesUnknownToWechat } from './free-names.mjs'
import { unspokenTemplates } from './labels.mjs'
import { eagerCode } from './laziness.mjs'
import { incompletePages } from './pages.mjs'
import { overweight } from './weights.mjs'

/**
 * What can be said about a mini-program without WeChat's developer tools, by check.
 * @param {string} folder of the build
 * @param {string} sources the folder that has src/ and mock/
 * @returns {Promise<Record<string, import('./bundle.mjs').Finding[]>>}
 * @throws {Error} when there is no build to look at
 */
export async function checkWeapp(folder, sources) {
  const bundle = openBundle(folder)
  return {
    compilers: await refusedByTencent(bundle),
    labels: unspokenTemplates(bundle),
    weights: overweight(bundle),
    sources: namesUnknownToWechat(sources),
    bundle: browserNamesInBundle(bundle),
    pages: incompletePages(bundle),
    laziness: eagerCode(bundle),
  }
}
