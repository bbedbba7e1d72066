import { type Finding, type MiniProgram, pathFrom, textOf } from '../program/mini-program'

const call = /\brequire(\.async)?\(\s*(["'`])(\.{0,2}\/[^"'`]+)\2\s*\)/g

/**
 * The scripts of a build as they require each other: what is not there, what lies in a package that need not be loaded,
 * what nobody asks for, and what the main package carries for a subpackage alone.
 */
export function strayModules(program: MiniProgram): Finding[] {
  const scripts = program.files.filter((file) => file.endsWith('.js'))
  const present = new Set(scripts)
  const findings: Finding[] = []
  const required = new Map<string, string[]>()
  /** What require.async names: it may lie in any package, for WeChat loads that first. */
  const fetched: string[] = []
  const packageOf = (file: string) => program.subpackages.find(({ root }) => file.startsWith(root))?.root ?? ''

  for (const file of scripts) {
    const calls = [...textOf(program, file).matchAll(call)].map(([, later, , target = '']) => ({
      later: later !== undefined,
      target: pathFrom(file, target).replace(/(\.js)?$/, '.js'),
    }))
    const atOnce = calls.filter(({ later }) => !later).map(({ target }) => target)
    required.set(file, atOnce)
    fetched.push(...calls.filter(({ later }) => later).map(({ target }) => target))
    for (const { target, later } of calls) {
      const home = packageOf(target)
      if (!present.has(target))
        findings.push({
          file,
          says: `requires ${target}, which is not in the build: it throws ${later ? 'when asked for' : 'at start'}`,
        })
      else if (!later && home !== '' && home !== packageOf(file))
        findings.push({
          file,
          says: `requires ${target} of another subpackage, which may not be loaded: move it to the main package`,
        })
    }
  }

  const reached = (entries: string[], seen = new Set<string>()) => {
    for (const file of entries) {
      if (seen.has(file)) continue
      seen.add(file)
      reached(required.get(file) ?? [], seen)
    }
    return seen
  }
  const entries = [
    'app.js',
    ...Object.keys(program.configs).map((owner) => `${owner}.js`),
    ...program.pages.map((page) => `${page}.js`),
    ...fetched,
  ]
  const all = reached(entries)
  const byMain = reached(entries.filter((file) => packageOf(file) === ''))
  for (const file of scripts) {
    // Workers are started by their path, not required.
    if (program.app.workers !== undefined && file.startsWith(program.app.workers)) continue
    if (!all.has(file))
      findings.push({ file, says: 'is required by no page, component or app.js: leave it out of the build' })
    else if (packageOf(file) === '' && !byMain.has(file))
      findings.push({ file, says: 'lies in the main package and only subpackages require it: move it there' })
  }
  return findings
}
