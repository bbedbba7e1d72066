import webpack, { type Chunk, type Compiler } from 'webpack'
import type Chain from 'webpack-chain'

/**
 * Lets the mini-program fetch code when it is asked for, as a browser does: an `import()` whose chunk is named into a
 * subpackage's folder becomes a file of that subpackage, which WeChat downloads at `require.async` (base library 2.17.3).
 * Webpack would put a script tag into a document, and Taro 4.2.1 turns every `import()` into a `require` (babel.config.js).
 */
export function fetchLater(chain: Chain): void {
  chain.plugin('fetchLater').use(FetchLater)
  // What is fetched later keeps its modules to itself: split any further, they would be files nobody requires.
  const { splitChunks } = chain.optimization.entries() ?? {}
  chain.optimization.splitChunks({ ...Object(splitChunks), chunks: (chunk: Chunk) => chunk.canBeInitial() })
}

class FetchLater {
  apply(compiler: Compiler) {
    compiler.hooks.thisCompilation.tap('FetchLater', (compilation) => {
      compilation.hooks.runtimeRequirementInTree
        .for(webpack.RuntimeGlobals.loadScript)
        .tap({ name: 'FetchLater', stage: -1 }, (chunk) => {
          compilation.addRuntimeModule(chunk, new FetchByRequire())
          return true
        })
    })
  }
}

/** Webpack's own way to load a file, in WeChat's words: each path is spelled out, for WeChat's packer drops what nobody names. */
class FetchByRequire extends webpack.RuntimeModule {
  constructor() {
    super('fetch later')
  }

  override generate(): string {
    const fetches = Array.from(
      this.chunk?.getAllAsyncChunks() ?? [],
      ({ id, name }) =>
        `${JSON.stringify(id)}: function () { return require.async(${JSON.stringify(`./${name}.js`)}) }`,
    )
    return `var fetches = {${fetches.join(',\n')}}
${webpack.RuntimeGlobals.loadScript} = function (url, done, key, chunk) {
  fetches[chunk]().then(
    function () { done({ type: 'load', target: { src: url } }) },
    function () { done({ type: 'error', target: { src: url } }) }
  )
}`
  }
}
