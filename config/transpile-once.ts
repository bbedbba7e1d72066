import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type Chain from 'webpack-chain'

const at = (...parts: string[]) => path.resolve(__dirname, '..', ...parts)

/** What Babel makes of a file hangs on it: which plugins there are, in which version, and whom they write for. */
const hangsOn = ['package-lock.json', 'babel.config.js', 'package.json']

/**
 * Keeps what Babel has made of a file until the file or Babel changes, so that the app for a bureau, built beside the
 * rehearsal, and the next build of either need not be transpiled from the beginning: a third of a build (docs/decisions/0021).
 * Babel-loader itself asks only for its own version and Babel's, and knows neither the target nor what the presets bring.
 */
export function transpileOnce(chain: Chain): void {
  const identity = createHash('sha256')
  for (const file of hangsOn) identity.update(readFileSync(at(file)))
  identity.update(`${process.env.TARO_ENV} ${process.env.NODE_ENV}`)
  chain.module
    .rule('script')
    .use('babelLoader')
    .tap((options) => ({
      ...options,
      cacheDirectory: at('node_modules/.cache/babel'),
      cacheIdentifier: identity.digest('hex'),
      cacheCompression: false,
    }))
}
