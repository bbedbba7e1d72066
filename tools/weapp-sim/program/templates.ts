import { TmplGroup } from 'glass-easel-template-compiler'
import { type Finding, type MiniProgram, textOf } from './mini-program'
import { steeringTags } from './tags'
import { readWxml, withDescendants } from './wxml'

/** All templates of a program, ready to be drawn by glass-easel 0.12. */
export interface Templates {
  /** A JavaScript expression: the generators by path. */
  templates: string
  /** Attribute names per tag that some template writes; a view that declares them draws without warnings. */
  attributes: Record<string, string[]>
  /** What follows `tmpl_<level>_` in the names of Taro's templates; null where there is none. */
  templateNames: string[] | null
  findings: Finding[]
}

/** What glass-easel-template-compiler says about a template; its typings say any. */
interface Warning {
  message: string
  /** Counted from 0. */
  startLine: number
  startColumn: number
}

/** Compiles every .wxml and .wxs of a program; what is wrong with them is told, not thrown. */
export function compileTemplates(program: MiniProgram): Templates {
  const group = TmplGroup.newDev()
  const findings: Finding[] = []
  const attributes = new Map<string, Set<string>>()
  const names = new Set<string>()

  for (const file of program.files) {
    if (file.endsWith('.wxs')) group.addScript(file.slice(0, -'.wxs'.length), textOf(program, file))
    if (!file.endsWith('.wxml')) continue
    const source = textOf(program, file)
    const warnings: Warning[] = group.addTmpl(file.slice(0, -'.wxml'.length), source)
    for (const { message, startLine, startColumn } of warnings)
      findings.push({
        file: `${file}:${startLine + 1}:${startColumn + 1}`,
        says: `the template compiler says: ${message}`,
      })
    for (const tag of withDescendants(readWxml(source))) {
      const named = tag.name === 'template' && /^tmpl_\d+_(.+)$/.exec(tag.attributes.name ?? '')?.[1]
      if (named) names.add(named)
      if (steeringTags.has(tag.name)) continue
      const seen = attributes.get(tag.name) ?? new Set()
      for (const name of Object.keys(tag.attributes)) if (isProperty(name)) seen.add(name)
      if (seen.size > 0) attributes.set(tag.name, seen)
    }
  }
  const templates = group.getTmplGenObjectGroups()
  group.free()
  return {
    templates,
    attributes: Object.fromEntries([...attributes].map(([tag, some]) => [tag, [...some].sort()])),
    templateNames: names.size > 0 ? [...names].sort() : null,
    findings,
  }
}

/** Events, directives, data-* and the attributes every node has are no properties of a component. */
const isProperty = (name: string) =>
  !/^(bind|catch|capture-|mut-bind|wx:|data-|mark:|change:|worklet:|generic:|model:|(class|style|id|slot)$)/.test(name)
