import path from 'node:path'
import type Chain from 'webpack-chain'
import { InlineStyles } from './inline-styles'

/**
 * The H5 build as measured in docs/decisions/0004: the home page is in the first script, code that pages share is one
 * async chunk instead of a copy in each, and the styles ride in index.html, so that a phone sees the home after three requests.
 */
export function pagesInOneRequest(chain: Chain) {
  // Any tabBar in app.config pulls in @stencil/core and taro-tabbar, 41 KB that `custom: true` then never draws.
  chain.resolve.alias.set(require.resolve('@tarojs/router/dist/tabbar.js'), path.join(__dirname, 'no-tab-bar.js'))
  chain.merge({
    optimization: {
      splitChunks: {
        chunks: 'all',
        minSize: 0,
        cacheGroups: {
          default: false,
          defaultVendors: false,
          vendors: false,
          taro: false,
          common: { name: 'common', chunks: 'async', minChunks: 2, priority: 1 },
        },
      },
    },
  })
  if (process.env.NODE_ENV === 'production') chain.plugin('inlineStyles').use(InlineStyles)
}
