import { readFileSync } from 'node:fs'
import { type Source, sourceOf, sourcesIn } from './sources'

const tokens = 'src/design/tokens.scss'

/** Read before any stylesheet, so they must repeat a colour; each repeats one of the tokens. */
const beforeStyles = new Set([
  'src/index.html', // the shell drawn while the script is on its way
  'src/design/tokens.ts', // WeChat's own navigation bar and tab bar
])

const colours = ({ text }: Source) =>
  text.match(/(?<![\w&/-])#([0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})(?![\w-])/gi) ?? []

/** #fff and #FFFFFF are one colour. */
const full = (colour: string) =>
  (colour.length < 6 ? colour.replace(/[0-9a-f]/gi, (digit) => digit + digit) : colour).toLowerCase()

const everything = sourcesIn(['src'], /\.(tsx?|scss|html|svg)$/)

test('a colour is written in tokens.scss and nowhere else', () => {
  const strangers = everything
    .filter(({ path }) => path !== tokens && !beforeStyles.has(path))
    .flatMap((source) => colours(source).map((colour) => `${source.path} ${colour}`))
  expect(strangers).toEqual([])
})

test('what must repeat a colour repeats one of the tokens', () => {
  const known = new Set(colours(sourceOf(tokens, readFileSync(tokens, 'utf8'))).map(full))
  const invented = everything
    .filter(({ path }) => beforeStyles.has(path))
    .flatMap((source) =>
      colours(source).flatMap((colour) => (known.has(full(colour)) ? [] : [`${source.path} ${colour}`])),
    )
  expect(invented).toEqual([])
})

test('the rule knows a colour from an element id', () => {
  expect(colours(sourceOf('a.scss', '#shell{color:#FFF;background:#12345678} a{color:#abcdef}'))).toEqual([
    '#FFF',
    '#12345678',
    '#abcdef',
  ])
})
