import { type Finding, type MiniProgram, textOf } from '../program/mini-program'

/** Browser names that an installed package might bring along; written so that a minified bundle is matched too. */
const browserOnly = [
  /\b(localStorage|sessionStorage|indexedDB|structuredClone|XMLHttpRequest)\b/,
  /\b(AbortController|TextEncoder|TextDecoder|WeakRef|BroadcastChannel)\b/,
  /(?<![.\w$])fetch\(/,
  /\b(crypto|document|navigator)\./,
  /(?<![.\w$])Intl\./,
]

/** Taro's own files keep such names in branches that weapp never takes. */
const framework = /^(taro|vendors|runtime|app|comp|custom-wrapper|base)\.js$/

/** The other half of free-names.ts: what reached the bundle of a page, a subpackage or shared code from elsewhere. */
export function browserNamesInBundle(program: MiniProgram): Finding[] {
  const files = program.files.filter((file) => file.endsWith('.js') && !framework.test(file))
  return files.flatMap((file) => {
    const text = textOf(program, file)
    return browserOnly.flatMap((pattern) => {
      const found = pattern.exec(text)
      if (!found) return []
      const around = text.slice(Math.max(0, found.index - 30), found.index + 50).replace(/\s+/g, ' ')
      return [{ file, says: `contains ${found[0]}, which WeChat does not have: … ${around} …` }]
    })
  })
}
