import HtmlWebpackPlugin from 'html-webpack-plugin'
import type { Compiler } from 'webpack'

/** Puts the entry's stylesheet into index.html. R-P14's policy allows inline styles (never inline scripts). */
export class InlineStyles {
  apply(compiler: Compiler) {
    compiler.hooks.compilation.tap('InlineStyles', (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).alterAssetTagGroups.tap('InlineStyles', (groups) => {
        for (const tag of groups.headTags) {
          const href = String(tag.attributes.href ?? '')
          const name = href.startsWith(groups.publicPath) ? href.slice(groups.publicPath.length) : ''
          const asset = tag.tagName === 'link' && name.endsWith('.css') ? compilation.assets[name] : undefined
          if (!asset) continue
          tag.tagName = 'style'
          tag.voidTag = false
          tag.innerHTML = asset.source().toString()
          tag.attributes = {}
          compilation.deleteAsset(name)
        }
        return groups
      })
    })
  }
}
