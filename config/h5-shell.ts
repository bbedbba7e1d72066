import path from 'node:path'
import type Chain from 'webpack-chain'
import { InlineStyles } from './inline-styles'

/**
 * The H5 build of docs/decisions/0004: the home page is in the first script, code that pages share is one async chunk
 * instead of a copy in each, and the styles ride in index.html, so that a phone sees the home after three requests.
 */
export function pagesInOneRequest(chain: Chain) {
  leaveOutWebComponents(chain)
  if (process.env.NODE_ENV === 'production') {
    takeStylesOutOfScripts(chain)
    chain.plugin('inlineStyles').use(InlineStyles)
  }
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
}

/**
 * Any tabBar in app.config pulls in @stencil/core and taro-tabbar, 41 KB that `custom: true` then never draws; and the web
 * components' stylesheet, 9 KB with an icon font our content policy would refuse, comes along though no web component does.
 */
function leaveOutWebComponents(chain: Chain) {
  chain.resolve.alias
    .set(require.resolve('@tarojs/router/dist/tabbar.js'), path.join(__dirname, 'no-tab-bar.js'))
    .set(
      require.resolve('@tarojs/components/dist/taro-components/taro-components.css'),
      path.join(__dirname, 'no-styles.css'),
    )
}

/** Taro ships its React components' styles inside the script (21 KB); ours already go to a file. First in, so that ours win. */
function takeStylesOutOfScripts(chain: Chain) {
  const [extract] = chain.module.rule('customStyle').uses.values()
  if (!extract) throw new Error('Taro no longer has a rule called customStyle: see config/h5-shell.ts')
  chain.entry('app').prepend(require.resolve('@tarojs/components-react/dist/index.css'))
  const taroStyle = chain.module.rule('taroStyle')
  taroStyle.uses.clear()
  taroStyle
    .use('extract')
    .loader(extract.get('loader'))
    .options(extract.get('options') ?? {})
}
