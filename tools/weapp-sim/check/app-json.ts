import { componentsOf, type Finding, type MiniProgram, TAB_BAR, weigh } from '../program/mini-program'
import { nameIn, schemes } from '../program/theme'
import { kilobytes } from './weights'

/** All pages of one package share this much of loading ahead. */
const PRELOAD_LIMIT = 2 * 1024 * 1024

/** What WeChat refuses about app.json and the .json files beside templates, or takes without doing anything. */
export const faultsOfAppJson = (program: MiniProgram): Finding[] => [
  ...program.broken,
  ...[...packages(program), ...tabs(program), ...preloads(program), ...laziness(program)].map((says) => ({
    file: 'app.json',
    says,
  })),
  ...colours(program),
  ...pages(program),
  ...components(program),
]

function packages({ app, pages, subpackages }: MiniProgram): string[] {
  const twice = new Set(pages.filter((page, at) => pages.indexOf(page) !== at))
  const misplaced = (app.pages ?? []).filter((page) => subpackages.some(({ root }) => page.startsWith(root)))
  return [
    ...[...twice].map((page) => `names the page ${page} twice: once is enough, in one package`),
    ...misplaced
      .filter((page) => !twice.has(page))
      .map((page) => `has ${page} among the main package's pages, but it lies in a subpackage`),
  ]
}

function tabs({ app, tabs }: MiniProgram): string[] {
  if (!app.tabBar) return []
  const strangers = tabs.filter(({ pagePath }) => !app.pages?.includes(pagePath))
  return [
    ...(tabs.length < 2 || tabs.length > 5 ? [`has ${tabs.length} in its tab bar: WeChat draws 2 to 5`] : []),
    ...strangers.map(({ pagePath }) => `has ${pagePath} in its tab bar, which is none of the main package's pages`),
  ]
}

function preloads(program: MiniProgram): string[] {
  const { app, pages, subpackages } = program
  const { main, subs } = weigh(program)
  const packageOf = (page: string) => subpackages.find(({ root }) => page.startsWith(root))?.root ?? ''
  const rootCalled = (name: string) =>
    name === '__APP__' ? '' : subpackages.find((sub) => sub.name === name || sub.root === `${name}/`)?.root
  const faults: string[] = []
  const asked = new Map<string, Set<string>>()
  for (const [page, { packages = [] }] of Object.entries(app.preloadRule ?? {})) {
    if (!pages.includes(page)) faults.push(`loads ahead from ${page} (preloadRule), which is none of its pages`)
    const roots = asked.get(packageOf(page)) ?? new Set()
    asked.set(packageOf(page), roots)
    for (const name of packages) {
      const root = rootCalled(name)
      if (root === undefined) faults.push(`loads ${name} ahead from ${page}, which is none of its subpackages`)
      else roots.add(root)
    }
  }
  for (const [home, roots] of asked) {
    const weights = [{ root: '', bytes: main }, ...subs].filter(({ root }) => roots.has(root))
    const bytes = weights.reduce((sum, one) => sum + one.bytes, 0)
    const from = home || 'the main package'
    if (bytes > PRELOAD_LIMIT)
      faults.push(`loads ${kilobytes(bytes)} ahead from ${from}: WeChat allows ${kilobytes(PRELOAD_LIMIT)}`)
  }
  return faults
}

/** Without it WeChat runs the code of every page before showing the first. */
const laziness = ({ app }: MiniProgram): string[] =>
  app.lazyCodeLoading === 'requiredComponents' ? [] : ['must say "lazyCodeLoading": "requiredComponents"']

/** Colours that WeChat cannot read: it takes #rrggbb, or @name of theme.json, which must have it for both settings of a phone. */
function colours({ app, configs, themes }: MiniProgram): Finding[] {
  const places: [string, object][] = [
    ['app.json', app.window ?? {}],
    ['app.json', app.tabBar ?? {}],
    ...Object.entries(configs).map(([path, config]): [string, object] => [`${path}.json`, config]),
  ]
  const faultsOf = (key: string, value: unknown): string[] => {
    const name = nameIn(value)
    if (name !== null)
      return schemes
        .filter((scheme) => themes[scheme][name] === undefined)
        .map((scheme) => `${key} is @${name}, which theme.json does not have for a ${scheme} phone`)
    const unread = /color$/i.test(key) && !/^#[\da-f]{6}$/i.test(String(value))
    return unread ? [`${key} is ${value}: WeChat reads a colour as #rrggbb only`] : []
  }
  return places.flatMap(([file, settings]) =>
    Object.entries(settings).flatMap(([key, value]) => faultsOf(key, value).map((says) => ({ file, says }))),
  )
}

/** A page of app.json without its files opens as a blank screen, and only when somebody goes there. */
function pages({ files, pages, customTabBar }: MiniProgram): Finding[] {
  if (pages.length === 0) return [{ file: 'app.json', says: 'names no page at all' }]
  return [...new Set(pages), ...(customTabBar ? [TAB_BAR] : [])]
    .flatMap((path) => ['.js', '.json', '.wxml'].map((suffix) => path + suffix))
    .filter((file) => !files.includes(file))
    .map((file) => ({ file, says: 'is missing, although app.json asks for it' }))
}

/** Custom components that are registered and not there, or are there without saying what they are. */
function components(program: MiniProgram): Finding[] {
  const { configs, files, customTabBar } = program
  const used = Object.keys(configs).flatMap((owner) =>
    Object.values(componentsOf(program, owner)).map((path) => ({ owner, path })),
  )
  const tabBar = customTabBar && configs[TAB_BAR] ? [{ owner: 'app', path: TAB_BAR }] : []
  const isThere = (path: string) => configs[path]?.component === true && files.includes(`${path}.js`)
  return [...used, ...tabBar]
    .filter(({ path }) => !path.includes('://') && !isThere(path))
    .map(({ owner, path }) => ({
      file: `${owner}.json`,
      says: `uses ${path}: the build must have its .js and .wxml, and a .json with "component": true`,
    }))
}
