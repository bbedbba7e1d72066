import ts from 'typescript'
import { findAt, type Source, sourceOf, sourcesIn } from './sources'

/** src/services/in-process.ts, which hands the counter the device's clock, is rightly not among them. */
const rooms = ['src/domain', 'src/services/contract', 'src/journeys', 'src/tabs', 'mock']

/** Ways of asking the machine for the time or for luck: whoever does cannot be replayed. */
const asks = (source: Source) =>
  findAt(source, (node) => {
    if (ts.isPropertyAccessExpression(node) && /^(Date\.now|Math\.random)$/.test(node.getText(source.tree))) {
      return node.getText(source.tree)
    }
    const isEmptyCall = (ts.isCallExpression(node) || ts.isNewExpression(node)) && !node.arguments?.length
    const callee = isEmptyCall ? node.expression.getText(source.tree) : ''
    return /^(Date|dayjs|dayjs\.utc|dayjs\.tz)$/.test(callee) ? `${callee}()` : null
  })

test('the rules, the counter and the journeys are handed the time, they never look at a clock', () => {
  expect(sourcesIn(rooms).flatMap(asks)).toEqual([])
})

test('the rule sees each clock, and a date that is given', () => {
  const planted = sourceOf('a.ts', 'Date.now()\nnew Date()\nnew Date\nMath.random()\ndayjs()\nnew Date(1)\ndayjs(at)')
  expect(asks(planted)).toEqual([
    'a.ts:1 Date.now',
    'a.ts:2 Date()',
    'a.ts:3 Date()',
    'a.ts:4 Math.random',
    'a.ts:5 dayjs()',
  ])
})
