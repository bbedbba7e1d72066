import postcss, { type AtRule, type Declaration, type Root, type Rule } from 'postcss'
import { type Finding, type MiniProgram, pathFrom, textOf } from './mini-program'
import { builtinTags } from './tags'

/** The stylesheets of a program as a browser takes them. */
export interface Styles {
  /** CSS by path without suffix, `app` among them; imports are resolved and stand first. */
  css: Record<string, string>
  findings: Finding[]
}

/**
 * Makes CSS of every .wxss: `rpx` becomes a share of the view's width, `page` becomes body, and the tags of WeChat's own
 * components get the names they have in the view (`view` → `wx-view`).
 */
export function compileStyles(program: MiniProgram): Styles {
  const files = program.files.filter((file) => file.endsWith('.wxss'))
  const findings: Finding[] = []
  const sheets = new Map<string, { imports: string[]; css: string }>()
  for (const file of files) {
    try {
      const root = postcss.parse(textOf(program, file), { from: file })
      const imports = takeImports(root, file)
      for (const target of imports)
        if (!files.includes(target)) findings.push({ file, says: `imports ${target}, which is not in the build` })
      findings.push(...refusedIn(root, file))
      toCss(root)
      sheets.set(file, { imports, css: root.toString() })
    } catch (error) {
      findings.push({ file, says: `is no stylesheet: ${error instanceof Error ? error.message : error}` })
    }
  }
  const joined = (file: string, seen = new Set<string>()): string => {
    const sheet = sheets.get(file)
    if (!sheet || seen.has(file)) return ''
    seen.add(file)
    return [...sheet.imports.map((target) => joined(target, seen)), sheet.css].filter(Boolean).join('\n')
  }
  const css = Object.fromEntries([...sheets.keys()].map((file) => [file.slice(0, -'.wxss'.length), joined(file)]))
  return { css: { app: '', ...css }, findings }
}

function takeImports(root: Root, file: string): string[] {
  const targets: string[] = []
  root.walkAtRules('import', (rule: AtRule) => {
    const [, target] = /^(?:url\()?["']?([^"')]+)/.exec(rule.params) ?? []
    if (target !== undefined) targets.push(pathFrom(file, target))
    rule.remove()
  })
  return targets
}

const inKeyframes = ({ parent }: Rule) => parent?.type === 'atrule' && /keyframes$/.test((parent as AtRule).name)

/** A piece of a selector: what stands in brackets or quotes, or a name of a tag. */
const tagName = /\[[^\]]*\]|"[^"]*"|(?<![\w.#:[-])([a-z][\w-]*)(?![\w(-])/g

/** HTML tags people style by habit; nothing in a mini-program has them. Not those that WeChat draws too. */
const htmlTags = new Set(
  `a article aside b body div dl dd dt em fieldset footer h1 h2 h3 h4 h5 h6 head header hr html i iframe img li main nav ol p
  pre section select small strong table tbody td th thead tr u ul`.split(/\s+/),
)

/** What WeChat's compiler of stylesheets refuses, or passes on in vain. */
function refusedIn(root: Root, file: string): Finding[] {
  const findings: Finding[] = []
  const at = (node: Rule | Declaration) => `${file}:${node.source?.start?.line ?? 1}`
  root.walkRules((rule) => {
    if (inKeyframes(rule)) return
    // A list shared with a browser may name page and body side by side.
    const shared = rule.selectors.some((selector) => !/^(html|body)$/.test(selector))
    for (const selector of rule.selectors) {
      const bare = selector.replace(/\[[^\]]*\]|"[^"]*"/g, '')
      const report = (says: string) => findings.push({ file: at(rule), says: `${selector}: ${says}` })
      if (bare.includes('*')) report('WXSS has no universal selector: name the classes that are meant')
      if (bare.includes('\\')) report('WXSS takes no escaped character in a selector: rename the class')
      if (shared && /^(html|body)$/.test(selector)) continue
      for (const [, tag] of selector.matchAll(tagName))
        if (tag && htmlTags.has(tag)) report(`no node of a mini-program is a ${tag}: use view, text or a class`)
    }
  })
  root.walkDecls((declaration) => {
    for (const [, target] of declaration.value.matchAll(/url\(\s*["']?([^"')]+)/g))
      if (target && !/^(data:|https?:|\/\/|#)/.test(target))
        findings.push({
          file: at(declaration),
          says: `url(${target}): WXSS reads no file of the package; write it as data: or show it with an <image>`,
        })
  })
  return findings
}

/** A length in rpx; a url is matched whole, because base64 may look like one. */
const length = /url\([^)]*\)|(-?\d*\.?\d+)rpx\b/g

function toCss(root: Root): void {
  root.walkRules((rule) => {
    if (inKeyframes(rule)) return
    rule.selector = rule.selector.replace(tagName, (whole, tag?: string) => {
      if (tag === 'page') return 'body'
      return tag && builtinTags.has(tag) ? `wx-${tag}` : whole
    })
  })
  root.walkDecls((declaration) => {
    declaration.value = declaration.value.replace(length, (whole, count?: string) =>
      count === undefined ? whole : `calc(100vw * ${count} / 750)`,
    )
  })
}
