// @ts-check
import { textOf } from './bundle.mjs'

/** Browser names that a package we installed might bring along; written so that a minified bundle is matched too. */
const browserOnly = [
  /\b(localStorage|sessionStorage|indexedDB|structuredClone|XMLHttpRequest)\b/,
  /\b(AbortController|TextEncoder|TextDecoder|WeakRef|BroadcastChannel)\b/,
  /(?<![.\w$])fetch\(/,
  /\b(crypto|document|navigator)\./,
  /(?<![.\w$])Intl\./,
]

/** The framework's files keep such names in branches that weapp never takes. */
const framework = /^(taro|vendors|runtime|app|comp|custom-wrapper|base)\.js$/

/**
 * The other half of free-names.mjs: what reached the bundle of a page, a subpackage or our shared code from elsewhere.
 * @param {import('./bundle.mjs').Bundle} bundle
 * @returns {import('./bundle.mjs').Finding[]}
 */
export function browserNamesInBundle(bundle) {
  const ours = bundle.files.filter((file) => file.endsWith('.js') && !framework.test(file))
  return ours.flatMap((file) => {
    const text = textOf(bundle, file)
    return browserOnly.flatMap((pattern) => {
      const found = pattern.exec(text)
      if (!found) return []
      const around = text.slice(Math.max(0, found.index - 30), found.index + 50).replace(/\s+/g, ' ')
      return [{ file, says: `contains ${found[0]}, which WeChat does not have: … ${around} …` }]
    })
  })
}
