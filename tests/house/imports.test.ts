import { posix } from 'node:path'
import ts from 'typescript'
import { findAt, type Source, sourceOf, sourcesIn } from './sources'

/** dependency-cruiser sees files; how an import is spelled and which names it takes is seen here. */

const everywhere = ['src', 'mock']

/** The page's own life and nothing else: what a room without Taro's APIs may take from Taro. */
const lifecycle = new Set(
  `useLoad useDidShow useDidHide useReady useUnload useRouter usePullDownRefresh useReachBottom
  useShareAppMessage getCurrentInstance getCurrentPages`.split(/\s+/),
)

const mayListen = /^src\/(design|session|entrance|tabs|journeys|custom-tab-bar)\//

function takenFromTaro(source: Source): string[] {
  if (source.path.startsWith('src/platform/')) return []
  return findAt(source, (node) => {
    if (!ts.isImportDeclaration(node) || !ts.isStringLiteral(node.moduleSpecifier)) return null
    if (node.moduleSpecifier.text !== '@tarojs/taro' || node.importClause?.isTypeOnly) return null
    if (node.importClause?.name) return 'the whole of Taro'
    const named = node.importClause?.namedBindings
    if (!named || !ts.isNamedImports(named)) return 'the whole of Taro'
    const values = named.elements
      .filter(({ isTypeOnly }) => !isTypeOnly)
      .map((name) => (name.propertyName ?? name.name).text)
    const strangers = mayListen.test(source.path) ? values.filter((name) => !lifecycle.has(name)) : values
    return strangers.length > 0 ? strangers.join(' ') : null
  })
}

/** The folder whose files may reach each other by a relative path: src/domain, src/journeys/family, mock. */
function roomOf(path: string): string {
  const [first = '', second = '', third = ''] = path.split('/')
  if (first === 'mock') return 'mock/'
  return second === 'journeys' || second === 'tabs' ? `src/${second}/${third}/` : `src/${second}/`
}

/** Whether a relative path leads out of the room, or up two floors of it: then it is written with @/ instead. */
function climbs(source: Source, specifier: string): boolean {
  if (!specifier.startsWith('..')) return false
  if (specifier.startsWith('../../')) return true
  return !`${posix.join(posix.dirname(source.path), specifier)}/`.startsWith(roomOf(source.path))
}

const climbing = (source: Source) =>
  findAt(source, (node) => {
    const named = ts.isImportDeclaration(node) || ts.isExportDeclaration(node) ? node.moduleSpecifier : undefined
    return named && ts.isStringLiteral(named) && climbs(source, named.text) ? named.text : null
  })

test('outside the platform, Taro is asked only about the life of the page', () => {
  expect(sourcesIn(everywhere).flatMap(takenFromTaro)).toEqual([])
})

test('no import climbs out of its room or two floors up', () => {
  expect(sourcesIn(everywhere).flatMap(climbing)).toEqual([])
})

test('the rules see what they forbid and let the rest pass', () => {
  const page = 'src/journeys/family/check/index.tsx'
  const taken = (names: string, path = page) =>
    takenFromTaro(sourceOf(path, `import ${names} from '@tarojs/taro'`)).length
  expect([taken('Taro'), taken('* as Taro'), taken('{ navigateTo }'), taken('{ useLoad as on, login }')]).toEqual([
    1, 1, 1, 1,
  ])
  expect([taken('{ useLoad }'), taken('type Taro'), taken('{ type General }')]).toEqual([0, 0, 0])
  expect([taken('{ useLoad }', 'src/domain/a.ts'), taken('Taro', 'src/platform/a.ts')]).toEqual([1, 0])

  const climbed = (specifier: string, path = page) => climbing(sourceOf(path, `import '${specifier}'`)).length
  expect([climbed('../../balance/store'), climbed('../../../domain/money')]).toEqual([1, 1])
  expect([climbed('../store'), climbed('./parts'), climbed('@/domain/money')]).toEqual([0, 0, 0])
  expect([climbed('../domain/money', 'src/session/a.ts'), climbed('../b', 'src/domain/c/a.ts')]).toEqual([1, 0])
})
