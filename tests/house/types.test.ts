import ts from 'typescript'
import { findAt, type Source, sourceOf, sourcesIn } from './sources'

/** What switches the compiler off: an `any`, a cast through unknown, a comment that silences it. */
function silenced(source: Source): string[] {
  const casts = findAt(source, (node) => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) return 'any'
    const throughUnknown =
      ts.isAsExpression(node) &&
      ts.isAsExpression(node.expression) &&
      node.expression.type.kind === ts.SyntaxKind.UnknownKeyword
    return throughUnknown ? 'as unknown as' : null
  })
  const comments = source.text.split('\n').flatMap((line, index) => {
    const found = /^\s*\{?(\/[/*]\s*@ts-(ignore|nocheck))/.exec(line)
    return found ? [`${source.path}:${index + 1} ${found[1]}`] : []
  })
  return [...casts, ...comments]
}

test('nothing silences the compiler', () => {
  expect(sourcesIn(['src', 'mock', 'config', 'tests', 'types']).flatMap(silenced)).toEqual([])
})

test('the rule sees each way of doing it', () => {
  const comment = '@ts-ignore'
  const planted = sourceOf('a.ts', `let a: any\nlet b = 1 as unknown as string\n// ${comment}\nlet c = "any"`)
  expect(silenced(planted)).toEqual(['a.ts:1 any', 'a.ts:2 as unknown as', 'a.ts:3 // @ts-ignore'])
})
