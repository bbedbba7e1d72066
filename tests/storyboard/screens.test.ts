import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { missing } from './missing'
import { screens } from './screens'
import { linkOf, type Shelved, shelf } from './shelf'

const folder = join(__dirname, 'cards')

test('every screen has a card for every state it can be in', () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.cards.ts'))) require(join(folder, file))
  expect(missing(screens, shelf)).toEqual([])
})

const card = (change: Partial<Shelved> = {}): Shelved => ({
  screen: 'contribution/quote',
  id: 'contribution-quote.success',
  state: 'success',
  scenario: 'pay-for-father',
  params: { personId: 'zhou-jianguo', year: 2026 },
  title: '要缴多少',
  until: '400.00',
  ...change,
})

const row = { states: ['success'], not: { loading: 'no', error: 'no' } } as const

test.each<[string, Parameters<typeof missing>, RegExp]>([
  [
    'a state without a card',
    [{ 'contribution/quote': { ...row, states: ['success', 'refused'] } }, [card()]],
    /no card shows it refused/,
  ],
  [
    'a state neither shown nor explained',
    [{ 'contribution/quote': { states: ['success'], not: { error: 'no' } } }, [card()]],
    /loading is either/,
  ],
  [
    'a state both shown and explained away',
    [{ 'contribution/quote': { states: ['success'], not: { ...row.not, success: 'no' } } }, [card()]],
    /success is either/,
  ],
  [
    'a card whose state has no row',
    [{ 'contribution/quote': row }, [card(), card({ state: 'failed' })]],
    /its state has no row/,
  ],
  [
    'a link without what the page must be told',
    [{ 'contribution/quote': row }, [card({ params: {} })]],
    /does not open its screen/,
  ],
  [
    'a parameter nobody reads',
    [{ 'contribution/quote': row }, [card({ params: { personId: 'a', year: 2026, on: 1 } })]],
    /does not read/,
  ],
  [
    'a scenario that is not on the programme',
    [{ 'contribution/quote': row }, [card({ scenario: 'none' })]],
    /not on the programme/,
  ],
  ['nothing to wait for', [{ 'contribution/quote': row }, [card({ until: [] })]], /when it is complete/],
  ['a variant that is no file name', [{ 'contribution/quote': row }, [card({ variant: 'A/B' })]], /no file name/],
])('%s is listed', (_, [rows, cards], said) => {
  expect(missing(rows, cards)).toEqual([expect.stringMatching(said)])
})

test('a whole board has nothing missing, and its links are as anybody would type them', () => {
  expect(missing({ 'contribution/quote': row }, [card()])).toEqual([])
  expect(linkOf(card({ fault: 'away' }))).toBe(
    'journeys/contribution/quote/index?scenario=pay-for-father&personId=zhou-jianguo&year=2026&fault=away',
  )
})
