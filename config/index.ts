import path from 'node:path'
import { defineConfig } from '@tarojs/cli'
import webpack from 'webpack'
import { backendEnv, chooseBackend, outputFor } from './backend'
import { pagesInOneRequest } from './h5-shell'
import { minifyWithSwc } from './minify'
import { transpileOnce } from './transpile-once'
import { fetchLater } from './weapp-later'

const at = (...parts: string[]) => path.resolve(__dirname, '..', ...parts)

/** TypeScript outside src/ is not compiled unless it is named here (Taro 4.2.1: MiniWebpackModule). */
const alsoCompile = { include: [(file: string) => file.startsWith(at('mock'))] }

/** One pixel is one pixel on both targets: docs/decisions/0003. */
const noUnitConversion = { pxtransform: { enable: false }, cssModules: { enable: false } }

/** How deep base.wxml spells its templates out before it recurses through a component, which would break flex rows. Read by Taro 4.2.1, missing from its types. */
const shallowTemplates: object = { baseLevel: 12 }

export default defineConfig({
  projectName: 'huijia',
  date: '2026-11-21',
  designWidth: 375,
  deviceRatio: { 375: 2 },
  sourceRoot: 'src',
  outputRoot: outputFor(process.env.TARO_ENV),
  env: backendEnv,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  plugins: [at('config/plugin-templates.ts')],
  alias: { '@': at('src'), '@mock': at('mock') },
  mini: {
    ...shallowTemplates,
    optimizeMainPackage: { enable: true },
    compile: alsoCompile,
    postcss: noUnitConversion,
    // Nothing here writes HTML into a page, so WeChat need not carry Taro's HTML parser.
    runtime: { enableInnerHTML: false },
    webpackChain(chain) {
      transpileOnce(chain)
      minifyWithSwc(chain)
      fetchLater(chain)
      // WeChat has none; @noble/hashes keeps a branch that asks for it, for texts, which nobody hands it (mock/audit.ts).
      chain.plugin('noTextEncoder').use(webpack.DefinePlugin, [{ TextEncoder: 'undefined' }])
      chooseBackend(chain)
    },
  },
  h5: {
    publicPath: '/',
    router: { mode: 'hash' },
    devServer: { port: 10087, open: false },
    useHtmlComponents: true,
    compile: alsoCompile,
    postcss: { ...noUnitConversion, autoprefixer: { enable: true } },
    // One hash for all that is fetched later: the first script would list a hash for each, and whoever comes once a year has none
    // of them kept (docs/decisions/0004).
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[fullhash:8].js' },
    webpackChain(chain) {
      transpileOnce(chain)
      minifyWithSwc(chain)
      pagesInOneRequest(chain)
      chooseBackend(chain)
    },
  },
})
