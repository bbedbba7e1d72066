interface Node {
  readonly tag: string
  readonly told: Record<string, string>
  readonly inside: (Node | string)[]
}

/** React's static markup as a tree. It is always well formed, so nothing is guessed. */
function treeOf(markup: string): Node {
  const root: Node = { tag: '', told: {}, inside: [] }
  const open = [root]
  const childless = /^(input|meta|br)$/
  for (const [, end, tag = '', words = '', text] of markup.matchAll(/<(\/?)([a-z\d-]+)([^>]*)>|([^<]+)/g)) {
    const [top = root] = open.slice(-1)
    if (text !== undefined) top.inside.push(unescaped(text))
    else if (end) open.pop()
    else {
      const told = Object.fromEntries(
        [...words.matchAll(/([a-z-]+)(?:="([^"]*)")?/gi)].map(([, name = '', value = '']) => [name, unescaped(value)]),
      )
      const node: Node = { tag, told, inside: [] }
      top.inside.push(node)
      if (!childless.test(tag)) open.push(node)
    }
  }
  return root
}

const unescaped = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => {
    return { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }[name] ?? ''
  })

const roles: Record<string, string> = {
  button: 'button',
  h1: 'heading 1',
  h2: 'heading 2',
  h3: 'heading 3',
  nav: 'navigation',
  main: 'main',
  fieldset: 'group',
  ul: 'list',
  ol: 'list',
  li: 'listitem',
}

const inputs: Record<string, string> = { radio: 'radio', checkbox: 'checkbox' }

/** What can be pressed or typed into, and so must be reached by a keyboard. */
const acting = /^(button|link|radio|checkbox|tab|textbox)$/
const native = /^(button|input|a)$/

/** Boxes that are read through, not named by what is in them. */
const open = /^(navigation|main|group|list|listitem|status|alert)/

/**
 * What a screen reader is told of a part, in order: `button "再试一次" [disabled]`. What has neither role nor live words is
 * left out. `by hand only` marks what a keyboard cannot reach.
 */
export function outline(markup: string): string[] {
  const root = treeOf(markup)
  const labels = new Map<string, string>()
  walk(root, ({ tag, told, inside }) => {
    if (tag === 'label' && told.for) labels.set(told.for, textOf(inside))
  })
  return linesOf(root, labels)
}

function linesOf(node: Node, labels: ReadonlyMap<string, string>, label = ''): string[] {
  const { tag, told, inside } = node
  if (told['aria-hidden'] === 'true') return []
  const below = tag === 'label' && !told.for ? textOf(inside) : label
  const within = inside.flatMap((child) => (typeof child === 'string' ? [] : linesOf(child, labels, below)))
  const role = told.role ?? (tag === 'input' ? (inputs[told.type ?? ''] ?? 'textbox') : roles[tag])
  if (!role) return within
  const spoken = told['aria-label'] ?? (tag === 'input' ? (labels.get(told.id ?? '') ?? label) : legendOf(node))
  const name = spoken || (open.test(role) ? '' : textOf(inside))
  const states = [
    told['aria-disabled'] === 'true' && 'disabled',
    told['aria-busy'] === 'true' && 'busy',
    'checked' in told && 'checked',
    told['aria-invalid'] === 'true' && 'invalid',
    told['aria-current'] === 'page' && 'current',
    acting.test(role) && !native.test(tag) && 'by hand only',
  ].filter(Boolean)
  const line = [role, name && `"${name}"`, states.length > 0 && `[${states.join(', ')}]`].filter(Boolean).join(' ')
  return [line, ...within]
}

const legendOf = ({ inside }: Node): string => {
  const legend = inside.find((child): child is Node => typeof child !== 'string' && child.tag === 'legend')
  return legend ? textOf(legend.inside) : ''
}

const textOf = (inside: Node['inside']): string =>
  inside
    .map((child) => (typeof child === 'string' ? child : child.told['aria-hidden'] ? '' : textOf(child.inside)))
    .join('')

function walk(node: Node, visit: (node: Node) => void) {
  visit(node)
  for (const child of node.inside) if (typeof child !== 'string') walk(child, visit)
}
