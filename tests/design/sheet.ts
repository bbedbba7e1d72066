import path from 'node:path'
import postcss from 'postcss'
import { compile } from 'sass'

const sheets = ['src/design/index.scss', 'src/design/h5.scss'].map((file) =>
  postcss.parse(compile(path.resolve(file)).css),
)

/** What the app's sheet says of a selector, written exactly so; rules for small screens, paper and motion are left out. */
export function styleOf(selector: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const sheet of sheets)
    sheet.walkRules((rule) => {
      if (rule.parent?.type === 'atrule' || !rule.selectors.includes(selector)) return
      rule.each((line) => {
        if (line.type === 'decl') found[line.prop] = line.value
      })
    })
  return found
}

/** The role a property takes its colour from: `var(--ink-quiet)` is `ink-quiet`. Throws when the sheet says no colour. */
export function roleIn(selector: string, property: 'color' | 'background' | 'edge'): string {
  const style = styleOf(selector)
  const said = property === 'edge' ? (style.border ?? style['border-color'] ?? style['box-shadow']) : style[property]
  const role = /var\(--([a-z-]+)\)/.exec(said ?? '')?.[1]
  if (!role) throw new Error(`${selector} has no ${property} of its own: ${said}`)
  return role
}

/** Pixels of a height that is one token, one number, or twice a padding and a line of text. */
export function heightOf(selector: string, sizes: Record<string, number>): number {
  const style = styleOf(selector)
  const said = style['min-height'] ?? style.height ?? ''
  const token = /^var\(--([a-z\d-]+)\)$/.exec(said)?.[1]
  const pixels = token ? sizes[token] : Number.parseFloat(said)
  if (!pixels || Number.isNaN(pixels)) throw new Error(`${selector} has no height of its own: ${said}`)
  return pixels
}
