import ts from 'typescript'
import { findAt, type Source, sourceOf, sourcesIn } from './sources'

/** Three things that are taken for one another (U-02): a relative's code, one's own money at home, money sent far away. */
const names = ['亲情账户', '家庭共济', '医保钱包'] as const

const named = (text: string) => names.filter((name) => text.includes(name))

/** Sentences in which two of them meet. */
const mixed = (source: Source) =>
  findAt(source, (node) => (ts.isStringLiteralLike(node) && named(node.text).length > 1 ? node.text : null))

/** Where a name is said that belongs to another errand. */
const said = (source: Source, name: string) =>
  findAt(source, (node) => (ts.isStringLiteralLike(node) && node.text.includes(name) ? name : null))

const copies = sourcesIn(['src'], /(^|\/)copy(\.\w+)?\.ts$/)
const chooser = 'src/journeys/wallet/which/copy.ts'

test('no sentence of the app says two of the three names', () => {
  expect(copies.flatMap(mixed)).toEqual([])
})

test('the wallet says neither of the other two; only the chooser does, after the choice', () => {
  const wallet = copies.filter(({ path }) => path.startsWith('src/journeys/wallet/') && path !== chooser)
  expect(wallet.flatMap((copy) => [...said(copy, '家庭共济'), ...said(copy, '亲情账户')])).toEqual([])
})

test('where relatives are listed, the wallet is not named: that page has a name of its own', () => {
  expect(
    copies.filter(({ path }) => path === 'src/journeys/family/copy.ts').flatMap((copy) => said(copy, '医保钱包')),
  ).toEqual([])
})

test('the name of showing a relative’s code is said nowhere else at all', () => {
  const others = copies.filter(({ path }) => path !== chooser)
  expect(others.flatMap((copy) => said(copy, '亲情账户'))).toEqual([])
})

test('the rule sees two names in one sentence', () => {
  expect(mixed(sourceOf('a.ts', "const a = '家庭共济不是亲情账户'"))).toHaveLength(1)
})
