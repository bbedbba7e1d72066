/** A tag of a WXML file, as far as a reader needs it who does not draw it. */
export interface WxmlTag {
  name: string
  attributes: Record<string, string>
  children: WxmlTag[]
  /** Counted from 1. */
  line: number
}

const attribute = /([^\s=/>"']+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s>]+))?/g
/** A comment, a script with its text, a closing tag or an opening one; quotes may hold `>`. */
const piece =
  /<!--[\s\S]*?-->|<wxs\b((?:[^>"']|"[^"]*"|'[^']*')*?)(?:\/>|>[\s\S]*?<\/wxs>)|<\/([\w-]+)\s*>|<([\w-]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>/g

/**
 * Reads WXML as tags in tags. It forgives what the template compiler reports (tags left open close with their parent).
 * @returns the tags that stand at the top
 */
export function readWxml(source: string): WxmlTag[] {
  const top: WxmlTag[] = []
  const open: WxmlTag[] = []
  let line = 1
  let counted = 0
  for (const match of source.matchAll(piece)) {
    const [whole, script, closing, opening, inside = '', closed] = match
    line += source.slice(counted, match.index).split('\n').length - 1
    counted = match.index
    if (closing !== undefined) {
      const at = open.map(({ name }) => name).lastIndexOf(closing)
      if (at >= 0) open.length = at
    } else if (!whole.startsWith('<!--')) {
      const tag: WxmlTag = { name: opening ?? 'wxs', attributes: attributesIn(script ?? inside), children: [], line }
      const parent = open.at(-1)
      ;(parent ? parent.children : top).push(tag)
      if (opening !== undefined && closed === '') open.push(tag)
    }
  }
  return top
}

const attributesIn = (text: string) =>
  Object.fromEntries(
    [...text.matchAll(attribute)].map(([, name = '', value = '']) => [name, value.replace(/^(["'])(.*)\1$/s, '$2')]),
  )

/** A list of tags with everything inside them, in the order of the file. */
export const withDescendants = (tags: WxmlTag[]): WxmlTag[] =>
  tags.flatMap((tag) => [tag, ...withDescendants(tag.children)])
