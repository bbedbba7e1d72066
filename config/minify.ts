import type { JsMinifyOptions } from '@swc/core'
import TerserPlugin from 'terser-webpack-plugin'
import type Chain from 'webpack-chain'

/**
 * Minifies with swc, as its authors ship it, instead of terser as Taro 4.2.1 sets it up: a tenth of the time for the same
 * bytes, and every Chinese character as itself, not as six ASCII ones. Both our targets read UTF-8 (docs/decisions/0009).
 */
export function minifyWithSwc(chain: Chain): void {
  const terserOptions: JsMinifyOptions = { mangle: true, format: { comments: false, asciiOnly: false } }
  const swc = new TerserPlugin<JsMinifyOptions>({
    minify: TerserPlugin.swcMinify,
    terserOptions,
    extractComments: false,
  })
  // In the place of Taro's own, by its name.
  chain.optimization.minimizer('terserPlugin').use(swc)
}
