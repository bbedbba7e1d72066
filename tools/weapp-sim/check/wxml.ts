import { componentsOf, type Finding, type MiniProgram, pathFrom, textOf } from '../program/mini-program'
import { builtinTags } from '../program/tags'
import { readWxml, type WxmlTag, withDescendants } from '../program/wxml'

/** A .wxml file as the checks need it. */
export interface Template {
  file: string
  /** Every tag, in the order of the file. */
  tags: WxmlTag[]
  /** What it imports, includes or takes scripts from, as files of the build, whether they are there or not. */
  targets: { kind: 'import' | 'include' | 'wxs'; file: string; line: number }[]
}

const suffixes: Record<string, string> = { import: '.wxml', include: '.wxml', wxs: '.wxs' }

/** Every template of a program by its file. */
export function readTemplates(program: MiniProgram): Map<string, Template> {
  const read = (file: string): Template => {
    const tags = withDescendants(readWxml(textOf(program, file)))
    const targets = tags.flatMap(({ name, attributes: { src }, line }) => {
      const suffix = suffixes[name]
      if (suffix === undefined || src === undefined || src.includes('{{')) return []
      // <import src="card"/> means card.wxml.
      const target = pathFrom(file, src.endsWith(suffix) ? src : src + suffix)
      return [{ kind: name as 'import' | 'include' | 'wxs', file: target, line }]
    })
    return { file, tags, targets }
  }
  return new Map(program.files.filter((file) => file.endsWith('.wxml')).map((file) => [file, read(file)]))
}

/** A page's or component's own template and everything it imports or includes, however deep. */
export function reachedFrom(templates: Map<string, Template>, file: string, seen = new Set<Template>()): Template[] {
  const template = templates.get(file)
  if (template && !seen.has(template)) {
    seen.add(template)
    for (const target of template.targets) reachedFrom(templates, target.file, seen)
  }
  return [...seen]
}

/** What the compilers pass and the phone leaves out: targets and templates that are not there, unknown tags, nodes in text. */
export function faultsOfWxml(program: MiniProgram, templates: Map<string, Template>): Finding[] {
  const tags = tagsKnownIn(program, templates)
  return [...templates.values()].flatMap((template) => [
    ...missingTargets(program, template),
    ...undefinedTemplates(templates, template),
    ...unknownTags(template, tags.get(template.file)),
    ...nodesInText(template),
  ])
}

const missingTargets = ({ files }: MiniProgram, { file, targets }: Template): Finding[] =>
  targets
    .filter((target) => !files.includes(target.file))
    .map(({ kind, file: target, line }) => ({
      file: `${file}:${line}`,
      says: `<${kind}> names ${target}, which is not in the build: nothing of it is drawn; mend the path or drop the line`,
    }))

/** WeChat knows a template by the file that defines it and the files that import that one directly. */
function undefinedTemplates(templates: Map<string, Template>, template: Template): Finding[] {
  const imported = template.targets.filter(({ kind }) => kind === 'import').map(({ file }) => templates.get(file))
  const defined = [template, ...imported].flatMap((one) => one?.tags ?? []).map(nameOfTemplate)
  return template.tags.flatMap(({ name, attributes: { is }, line }) =>
    name !== 'template' || is === undefined || is.includes('{{') || defined.includes(is)
      ? []
      : [
          {
            file: `${template.file}:${line}`,
            says: `no template ${is} here or in a file imported here: nothing is drawn`,
          },
        ],
  )
}

const nameOfTemplate = ({ name, attributes }: WxmlTag) => (name === 'template' ? attributes.name : undefined)

/** The custom tags each file may use: for a file that several pages import, those of all of them together. */
function tagsKnownIn(program: MiniProgram, templates: Map<string, Template>): Map<string, Set<string>> {
  const known = new Map<string, Set<string>>()
  for (const owner of Object.keys(program.configs)) {
    const own = Object.keys(componentsOf(program, owner))
    for (const { file } of reachedFrom(templates, `${owner}.wxml`))
      known.set(file, new Set([...(known.get(file) ?? []), ...own]))
  }
  return known
}

/** A file that no page reaches has no tags to compare with. */
const unknownTags = ({ file, tags }: Template, known: Set<string> | undefined): Finding[] =>
  known === undefined
    ? []
    : tags
        .filter(({ name }) => !builtinTags.has(name) && !known.has(name))
        .map(({ name, line }) => ({
          file: `${file}:${line}`,
          says: `<${name}> is no component of WeChat and in no "usingComponents": it is drawn as nothing; register or replace it`,
        }))

/** What may stand in a text: more text, and tags that stand for no node. */
const mayStandInText = new Set(['text', 'span', 'block', 'template', 'slot', 'wxs', 'import', 'include'])

const nodesInText = ({ file, tags }: Template): Finding[] =>
  tags
    .filter(({ name }) => name === 'text')
    .flatMap(({ children }) => children)
    .flatMap(function inside(tag): WxmlTag[] {
      if (!mayStandInText.has(tag.name)) return [tag]
      return tag.name === 'block' ? tag.children.flatMap(inside) : []
    })
    .map(({ name, line }) => ({
      file: `${file}:${line}`,
      says: `<${name}> inside <text> is not drawn: put it beside the text, in a view`,
    }))
