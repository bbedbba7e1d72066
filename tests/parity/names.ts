import { words } from '@/design/copy'

/** Roles whose names a person steers by. Lists, paragraphs and the like exist only where HTML has tags for them. */
const roles = new Set(
  'button link radio checkbox switch textbox combobox heading status alert dialog progressbar img tab'.split(' '),
)

/** States a screen reader speaks; what else Playwright notes in brackets is left out. */
const states = /\[(?:checked|disabled|level=\d)\]/g

/** Parts the app does not draw on both targets: WeChat has a bar of its own, and the tab bar stands outside the page. */
const outside = new RegExp(`^(?:banner|navigation "${words.tabBar}")`)

const line = /^( *)- (.*)$/
const node = /^([a-z]+)(?: ("(?:[^"\\]|\\.)*"))?((?: \[[^\]]*\])*)(?:: ?(.*))?$/

/**
 * The names in Playwright's ariaSnapshot, one string each: `radio "父母" [checked]`, `textbox "姓名" = 周明`.
 * Throws on a line it cannot read, so that nothing goes missing unnoticed.
 */
export function namesIn(snapshot: string): string[] {
  let outsideDepth = Number.POSITIVE_INFINITY
  const found: string[] = []
  for (const written of snapshot.split('\n').filter(Boolean)) {
    const [, indent = '', yaml = ''] = line.exec(written) ?? unreadable(written)
    const depth = indent.length
    if (depth > outsideDepth || /^(?:text:|\/)/.test(yaml)) continue
    const said = unquoted(yaml)
    outsideDepth = outside.test(said) ? depth : Number.POSITIVE_INFINITY
    const [, role = '', name, brackets = '', value] = node.exec(said) ?? unreadable(written)
    if (!roles.has(role)) continue
    const typed = role === 'textbox' && value ? ` = ${unquotedValue(value)}` : ''
    const told = (brackets.match(states) ?? []).map((state) => ` ${state}`).join('')
    found.push(`${role} ${name ? JSON.stringify(flat(JSON.parse(name))) : '""'}${told}${typed}`)
  }
  return found
}

/** YAML puts a key with a colon or a quote in it between single quotes. */
const unquoted = (yaml: string) => {
  const [, key, rest = ''] = /^'((?:[^']|'')*)'(.*)$/.exec(yaml) ?? []
  return key === undefined ? yaml : key.replace(/''/g, "'") + rest
}

const unquotedValue = (value: string) => (value.startsWith('"') ? JSON.parse(value) : unquoted(value))

/** White space inside a name depends on which elements are blocks: nobody hears it. */
const flat = (name: string) => name.replace(/\s+/g, '')

function unreadable(written: string): never {
  throw new Error(`cannot read this line of an ariaSnapshot: ${written}`)
}
