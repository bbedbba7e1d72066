import { leave } from '../harness/figures'
import { contrast, roleNames, theme } from './theme'

const tokens = theme()

const themes = {
  'light, standard': tokens.roles('light', 'standard'),
  'light, care': tokens.roles('light', 'care'),
  'light, largest': tokens.roles('light', 'largest'),
  'dark, standard': tokens.roles('dark', 'standard'),
  'dark, care': tokens.roles('dark', 'care'),
  'dark by choice on a light phone': tokens.chosen('dark', 'light', 'care'),
  'light by choice on a dark phone': tokens.chosen('light', 'dark', 'care'),
}

const grounds = ['page', 'card', 'sunken']

/** Every foreground a part or page may put on a ground, as [foreground, ground]. */
const texts: [string, string][] = [
  ...['ink', 'ink-quiet', 'ink-off', 'brand', 'link', 'danger', 'warn', 'info'].flatMap((ink) =>
    grounds.map((ground): [string, string] => [ink, ground]),
  ),
  ['on-action', 'action'],
  ['on-action', 'action-held'],
  ['on-danger', 'danger-fill'],
  ...['good', 'wait', 'bad', 'info'].map((tone): [string, string] => [`${tone}-ink`, `${tone}-tint`]),
  ['ink-quiet', 'good-tint'],
  ['brand', 'good-tint'],
  ['demo-ink', 'demo-tint'],
]

const edges: [string, string][] = [
  ...['edge', 'focus', 'danger', 'bar-strong'].flatMap((edge) =>
    grounds.map((ground): [string, string] => [edge, ground]),
  ),
  ['action', 'page'],
  ['action', 'card'],
]

describe.each(Object.entries(themes))('%s', (_name, roles) => {
  test.each(texts)('%s can be read on %s', (ink, ground) => {
    expect(contrast(roles, ink, ground)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(edges)('the shape of %s can be made out on %s', (edge, ground) => {
    expect(contrast(roles, edge, ground)).toBeGreaterThanOrEqual(3)
  })

  test('has a colour for every role', () => {
    expect(Object.keys(roles).sort()).toEqual(roleNames(tokens.roles('light', 'standard')))
  })
})

test('the figures of the gate are those of every pair in every theme', () => {
  const below = Object.values(themes).flatMap((roles) => [
    ...texts.filter(([ink, ground]) => contrast(roles, ink, ground) < 4.5),
    ...edges.filter(([edge, ground]) => contrast(roles, edge, ground) < 3),
  ])
  leave('contrast', { themes: Object.keys(themes).length, pairs: texts.length + edges.length, below: below.length })
  expect(below).toEqual([])
})

describe('font levels', () => {
  const sizes = ['display', 'title1', 'title2', 'body', 'second', 'caption', 'button', 'tab'] as const
  const table = {
    standard: [40, 22, 18, 17, 15, 14, 17, 12],
    large: [44, 26, 21, 20, 18, 16, 20, 14],
    care: [48, 30, 26, 24, 20, 18, 24, 18],
    largest: [48, 34, 32, 30, 26, 22, 28, 20],
  } as const

  test.each(Object.entries(table))('%s is as the table says', (level, row) => {
    const found = tokens.sizes(level as keyof typeof table)
    expect(sizes.map((size) => found[`fs-${size}`])).toEqual([...row])
  })

  test('body text is at least 30 px at the largest level', () => {
    expect(tokens.sizes('largest')['fs-body']).toBeGreaterThanOrEqual(30)
  })

  test.each(['care', 'largest'] as const)('no text is under 18 px in %s, and targets are 60 px', (level) => {
    const found = tokens.sizes(level)
    const fonts = Object.entries(found).filter(([name]) => name.startsWith('fs-'))
    expect(fonts.filter(([, size]) => size < 18)).toEqual([])
    expect(found.target).toBeGreaterThanOrEqual(60)
    expect(found['h-button']).toBeGreaterThanOrEqual(60)
  })

  test('buttons, cells and inputs grow with the level', () => {
    const heights = (['standard', 'large', 'care', 'largest'] as const).map((level) => tokens.sizes(level))
    expect(heights.map((size) => size['h-button'])).toEqual([48, 52, 60, 64])
    expect(heights.map((size) => size['h-cell'])).toEqual([56, 60, 72, 80])
    expect(heights.map((size) => size['h-input'])).toEqual([48, 52, 60, 64])
  })
})
