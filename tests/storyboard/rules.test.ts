import type { Facts, TargetFact } from './page/facts'
import { judge, judgeShifts, judgeSqueezed, smallestTarget, verdictOn } from './rules'
import { shelve, takesTurns } from './shelf'

const target = (change: Partial<TargetFact> = {}): TargetFact => ({
  what: 'button 继续',
  role: 'button',
  name: '继续',
  reached: true,
  rect: { x: 16, y: 100, width: 343, height: 60 },
  main: true,
  ...change,
})

const at = (y: number, height = 60, x = 16, width = 343) => ({ x, y, width, height })

const facts = (change: Partial<Facts> = {}): Facts => ({
  language: 'zh-CN',
  title: '余额',
  headings: 1,
  primaries: ['继续'],
  help: { count: 1, last: true },
  body: 24,
  texts: [{ what: 'span 余额', font: 18, leading: 1.5, cut: false }],
  targets: [target()],
  layout: [],
  ...change,
})

const rulesOf = (change: Partial<Facts>, elder = true) => judge(facts(change), { elder }).map(({ rule }) => rule)

test('a page as it should be has no findings', () => {
  expect(rulesOf({})).toEqual([])
})

test.each<[string, string, Partial<Facts>]>([
  ['R-A02', '17 px in 关怀', { texts: [{ what: 'span', font: 17, leading: 1.5, cut: false }] }],
  ['R-A04', 'lines too close', { texts: [{ what: 'span', font: 18, leading: 1.2, cut: false }] }],
  ['R-A04', 'lines left to the browser', { texts: [{ what: 'span', font: 18, leading: 0, cut: false }] }],
  ['R-J12', 'words cut off', { texts: [{ what: 'span', font: 18, leading: 1.5, cut: true }] }],
  ['R-T03', 'no role', { targets: [target({ role: null })] }],
  ['R-T03', 'no name', { targets: [target({ name: '' })] }],
  ['R-T03', 'out of the keyboard’s reach', { targets: [target({ reached: false })] }],
  ['R-A07', 'a main target of 50 px in 关怀', { targets: [target({ rect: at(0, 50) })] }],
  ['R-A07', 'a link of 30 px', { targets: [target({ main: false, rect: at(0, 30) })] }],
  [
    'R-A08',
    'two buttons 8 px apart in 关怀',
    { targets: [target({ rect: at(0, 60, 0, 100) }), target({ rect: at(68, 60, 0, 90) })] },
  ],
  ['R-A08', 'two targets on top of each other', { targets: [target({ rect: at(0) }), target({ rect: at(50) })] }],
  ['R-W14', 'another language', { language: 'en' }],
  ['R-W14', 'no title', { title: ' ' }],
  ['R-W14', 'two headings of the first rank', { headings: 2 }],
  ['R-J01', 'two primary buttons', { primaries: ['继续', '也继续'] }],
  ['R-W08', 'no help', { help: { count: 0, last: false } }],
  ['R-W08', 'help that is not last', { help: { count: 1, last: false } }],
])('%s finds %s', (rule, _, change) => {
  expect(rulesOf(change)).toEqual([rule])
})

test('a single sign has no next line to be far from', () => {
  expect(rulesOf({ texts: [{ what: 'span ¥', font: 18, leading: null, cut: false }] })).toEqual([])
})

test('in 标准 12 px of text, 44 px of target and 8 px between them are enough', () => {
  const texts = [{ what: 'span', font: 12, leading: 1.5, cut: false }]
  const targets = [target({ rect: at(0, 44, 0, 100) }), target({ rect: at(52, 44, 0, 90) })]
  expect(rulesOf({ texts, targets }, false)).toEqual([])
})

test('rows of one list may touch, tabs of one bar too', () => {
  const rows = [target({ rect: at(0, 72) }), target({ rect: at(72, 90) })]
  const tabs = [target({ rect: at(700, 72, 0, 125) }), target({ rect: at(700, 72, 125, 125) })]
  expect(rulesOf({ targets: [...rows, ...tabs] })).toEqual([])
})

test('a squeezed page shows what it scrolls sideways, and 最大 that is not large', () => {
  const level = { level: 'largest', sideways: 0, body: 30 }
  expect(judgeSqueezed([level])).toEqual([])
  expect(judgeSqueezed([{ ...level, sideways: 3, body: 29 }]).map(({ rule }) => rule)).toEqual(['R-W01', 'R-A01'])
})

test('a page may hardly jump, and what jumped most is named', () => {
  expect(judgeShifts([{ value: 0.019, what: ['div.a'] }])).toEqual([])
  expect(
    judgeShifts([
      { value: 0.015, what: ['div.a'] },
      { value: 0.01, what: ['div.b'] },
    ])[0]?.says,
  ).toMatch(/div\.a/)
})

test('cards of a screen are opened in 特大 and in 标准 by turns', () => {
  const orders = [
    { variant: 'a' },
    { variant: 'b', wide: true as const },
    { variant: 'c', only: ['care' as const] },
  ].map((card) => takesTurns(shelve('home', { state: 'success', scenario: 's', title: 't', until: 'u', ...card })))
  expect(orders).toEqual([
    ['care', 'standard'],
    ['standard', 'landscape', 'desktop-1280', 'tablet-768', 'largest-320', 'dark', 'care'],
    ['care'],
  ])
})

test('the smallest target is measured by its smaller side', () => {
  expect(smallestTarget([target(), target({ what: 'a', rect: at(0, 44, 0, 300) })])).toEqual({ side: 44, what: 'a' })
  expect(smallestTarget([])).toBeNull()
})

test('everything else ends in the verdict: console, unrest, axe, spread letters, covered focus', () => {
  const fact = (rule: string) => ({ rule, what: 'div.a', says: 'no' })
  const probed = {
    rests: false,
    ruler: '',
    shifts: [],
    size: { width: 375, height: 812 },
    facts: facts(),
    axe: { violations: [fact('label')], incomplete: [fact('color-contrast')], contrast: null },
    picture: new Uint8Array(),
    tried: { levels: [], spread: ['span'], covered: ['button'] },
  }
  const rules = verdictOn(probed, { elder: false, complaints: ['TypeError'] }).map(({ rule }) => rule)
  expect(rules).toEqual(['CONSOLE', 'REST', 'axe label', 'axe color-contrast', 'R-W02', 'R-W05'])
})
