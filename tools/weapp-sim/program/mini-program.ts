import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { JsonObject } from '../protocol'
import { type Scheme, type Themes, themesIn, writtenOut } from './theme'

/** Something wrong with a mini-program: where, and a sentence that tells how to mend it. */
export interface Finding {
  file: string
  says: string
}

/** A subpackage of app.json, its paths made whole. */
export interface Subpackage {
  /** Its folder, ending in a slash. */
  root: string
  /** What preloadRule may call it instead of its root. */
  name?: string
  /** Without suffix, the root included. */
  pages: string[]
}

/** An entry of the tab bar. */
export interface Tab {
  pagePath: string
  text: string
  iconPath?: string
  selectedIconPath?: string
}

/** The parts of app.json that are asked for here; it may hold more. */
export interface AppConfig {
  pages?: string[]
  entryPagePath?: string
  subPackages?: { root: string; name?: string; pages: string[] }[]
  subpackages?: { root: string; name?: string; pages: string[] }[]
  preloadRule?: Record<string, { packages?: string[] }>
  tabBar?: { custom?: boolean; list?: Tab[] }
  window?: JsonObject
  usingComponents?: Record<string, string>
  lazyCodeLoading?: string
  darkmode?: boolean
  themeLocation?: string
  workers?: string
}

/** A built mini-program on disk. */
export interface MiniProgram {
  folder: string
  /** Relative, with forward slashes, sorted. */
  files: string[]
  app: AppConfig
  /** Every page without suffix, the main package's first, those of subpackages after them. */
  pages: string[]
  subpackages: Subpackage[]
  tabs: Tab[]
  customTabBar: boolean
  /** What the .json beside a template says, by path without suffix. */
  configs: Record<string, JsonObject>
  /** Without `darkmode` WeChat stays light whatever the phone is, and both are the light one. */
  themes: Themes
  /** The .json files that could not be read. */
  broken: Finding[]
}

/** How WeChat frames a page: its own .json over app.json's window over WeChat's defaults. */
export interface PageWindow {
  navigationBarTitleText: string
  navigationBarBackgroundColor: string
  navigationBarTextStyle: 'black' | 'white'
  navigationStyle: 'default' | 'custom'
  backgroundColor: string
}

const standardWindow: PageWindow = {
  navigationBarTitleText: '',
  navigationBarBackgroundColor: '#000000',
  navigationBarTextStyle: 'white',
  navigationStyle: 'default',
  backgroundColor: '#ffffff',
}

/** The component WeChat draws as tab bar where app.json says "custom". */
export const TAB_BAR = 'custom-tab-bar/index'

/**
 * @throws {Error} when the folder holds no build, or its app.json is no JSON
 */
export function openMiniProgram(folder: string): MiniProgram {
  const manifest = join(folder, 'app.json')
  if (!existsSync(manifest)) throw new Error(`${manifest} is missing: build the mini-program first`)
  const app: AppConfig = JSON.parse(readFileSync(manifest, 'utf8'))
  const files = filesBelow(folder)
  const themes = themesIn(folder, app.themeLocation)
  // WeChat takes both spellings.
  const subpackages = (app.subPackages ?? app.subpackages ?? []).map(({ root, name, pages }) => {
    const whole = `${root.replace(/^\/|\/$/g, '')}/`
    return { root: whole, name, pages: pages.map((page) => whole + page) }
  })
  return {
    folder,
    files,
    app,
    pages: [...(app.pages ?? []), ...subpackages.flatMap(({ pages }) => pages)],
    subpackages,
    tabs: app.tabBar?.list ?? [],
    customTabBar: app.tabBar?.custom === true,
    themes: app.darkmode ? themes : { light: themes.light, dark: themes.light },
    ...configsOf(folder, files),
  }
}

const filesBelow = (folder: string, below = ''): string[] =>
  readdirSync(join(folder, below), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory() ? filesBelow(folder, `${below}${entry.name}/`) : [`${below}${entry.name}`],
    )

function configsOf(folder: string, files: string[]): Pick<MiniProgram, 'configs' | 'broken'> {
  const present = new Set(files)
  const configs: MiniProgram['configs'] = {}
  const broken: Finding[] = []
  for (const file of files) {
    const path = file.replace(/\.json$/, '')
    if (path === file || !present.has(`${path}.wxml`)) continue
    try {
      configs[path] = JSON.parse(readFileSync(join(folder, file), 'utf8'))
    } catch (error) {
      broken.push({ file, says: `is no JSON, so WeChat refuses the whole app: ${String(error)}` })
    }
  }
  return { configs, broken }
}

/** The text of one of its files. */
export const textOf = ({ folder }: MiniProgram, file: string): string => readFileSync(join(folder, file), 'utf8')

/** Where a reference leads that stands in `file`: `/a/b` counts from the top of the build, anything else from the file. */
export const pathFrom = (file: string, reference: string): string =>
  reference.startsWith('/') ? reference.slice(1) : posix.join(posix.dirname(file), reference)

/** How WeChat frames this page before its script says otherwise, on a phone set to light or dark. */
export function windowOf({ app, configs, themes }: MiniProgram, page: string, scheme: Scheme): PageWindow {
  const said = writtenOut({ ...app.window, ...configs[page] }, themes[scheme])
  const known = Object.keys(standardWindow).filter((key) => said[key] !== undefined)
  return { ...standardWindow, ...Object.fromEntries(known.map((key) => [key, said[key]])) }
}

/**
 * The custom components a page or component may use by tag, app.json's included.
 * @returns paths without suffix by tag; those of plugins (`plugin://…`) are left as they are
 */
export function componentsOf({ app, configs }: MiniProgram, owner: string): Record<string, string> {
  const resolved = (from: string, names: unknown) =>
    Object.entries((names ?? {}) as Record<string, string>).map(([tag, path]) => [
      tag,
      path.includes('://') ? path : pathFrom(from, path),
    ])
  return Object.fromEntries([
    ...resolved('app', app.usingComponents),
    ...resolved(owner, configs[owner]?.usingComponents),
  ])
}

/** Every custom component that may be drawn on a page (or inside a component), however deep; each once. */
export function componentsBelow(program: MiniProgram, owner: string, seen = new Set<string>()): string[] {
  for (const path of Object.values(componentsOf(program, owner))) {
    if (seen.has(path)) continue
    seen.add(path)
    componentsBelow(program, path, seen)
  }
  return [...seen]
}

/** Bytes as they lie on disk. */
export interface Weights {
  main: number
  all: number
  subs: { root: string; bytes: number }[]
}

/** What the packages weigh; WeChat counts everything that is not below a subpackage's root to the main package. */
export function weigh({ folder, files, subpackages }: MiniProgram): Weights {
  const bytes = (some: string[]) => some.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)
  const subs = subpackages.map(({ root }) => ({ root, bytes: bytes(files.filter((file) => file.startsWith(root))) }))
  const all = bytes(files)
  return { main: all - subs.reduce((sum, sub) => sum + sub.bytes, 0), all, subs }
}
