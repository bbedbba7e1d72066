import ts from 'typescript'
import { findAt, type Source, sourceOf, sourcesIn } from './sources'

/** Where Chinese is neither a sentence nor a label. */
const exceptions = new Map([
  ['src/domain/money.ts', '元 and 分 are how an amount is printed, the same on every screen'],
  ['src/domain/money-in-words.ts', 'how a form wants an amount, by law (支付结算办法)'],
  ['src/domain/calendar.ts', '年, 月 and 日 are how a day is printed'],
])

/** Punctuation alone only joins what copy files say. */
const han = /\p{Script=Han}/u

/** Chinese in strings, templates and JSX; comments and regular expressions are not read out to anybody. */
const words = (source: Source) =>
  findAt(source, (node) => {
    const isText =
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node) ||
      ts.isJsxText(node)
    return isText && han.test(node.text) ? node.text.trim() : null
  })

const isCopy = ({ path }: Source) => /(^|\/)copy(\.\w+)?\.ts$/.test(path)

test('screen text is written in copy files and nowhere else', () => {
  const code = sourcesIn(['src']).filter((source) => !isCopy(source) && !exceptions.has(source.path))
  expect(code.flatMap(words)).toEqual([])
})

test('every exception is still needed', () => {
  const needed = sourcesIn(['src'])
    .filter(({ path }) => exceptions.has(path))
    .filter((source) => words(source).length > 0)
  expect(needed.map(({ path }) => path).sort()).toEqual([...exceptions.keys()].sort())
})

test('the rule sees text wherever it stands', () => {
  const planted = sourceOf(
    'a.tsx',
    `/** 注释 */ const a = /^\\d年$/
const b = "查询" + "，"
const c = \`\${b}元\`
const d = <A b="缴费">确认{\`办理\${b}\`}</A>`,
  )
  expect(words(planted)).toEqual(['a.tsx:2 查询', 'a.tsx:3 元', 'a.tsx:4 缴费', 'a.tsx:4 确认', 'a.tsx:4 办理'])
})
