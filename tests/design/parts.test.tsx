import './browser'
import { readdirSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { type Appearance, AppearanceProvider } from '@/design/appearance'
import type { Contract } from './contract'
import { asked } from './contracts/asked'
import { pressed } from './contracts/pressed'
import { read } from './contracts/read'
import { told } from './contracts/told'
import { outline } from './outline'
import { heightOf, roleIn } from './sheet'
import { contrast, theme } from './theme'

jest.mock('@tarojs/components', () => jest.requireActual('./taro-components'))
jest.mock('@/design/h5.scss', () => ({}))
jest.mock('@/design/useTitle', () => ({ useTitle: () => undefined }))
jest.mock('@/design/useInSight', () => jest.requireActual('@/design/useInSight.h5'))
jest.mock('@/design/spoken', () => jest.requireActual('@/design/spoken.h5'))
jest.mock('@/design/Semantic', () => jest.requireActual('@/design/Semantic.h5'))
jest.mock('@/design/parts/Pressable', () => jest.requireActual('@/design/parts/Pressable.h5'))
jest.mock('@/design/parts/Choice', () => jest.requireActual('@/design/parts/Choice.h5'))
jest.mock('@/design/parts/ChoiceGroup', () => jest.requireActual('@/design/parts/ChoiceGroup.h5'))
jest.mock('@/design/parts/ErrorSummary', () => jest.requireActual('@/design/parts/ErrorSummary.h5'))
jest.mock('@/design/parts/FieldLabel', () => jest.requireActual('@/design/parts/FieldLabel.h5'))
jest.mock('@/design/parts/InputBox', () => jest.requireActual('@/design/parts/InputBox.h5'))
jest.mock('@/design/parts/Screen', () => jest.requireActual('@/design/parts/Screen.h5'))

const contracts: Record<string, Contract> = { ...pressed, ...read, ...asked, ...told }

/** What lies among the parts and is proved elsewhere. */
const elsewhere: Record<string, string> = {
  Forward: 'WeChat’s own button, which no browser has: tests/weapp/gallery-phone',
  Listen: 'needs a voice: tests/journeys/listening',
  ListenLater: 'fetches Listen in 关怀, and draws nothing itself',
}

const levels = ['standard', 'large', 'care', 'largest'] as const
const tokens = theme()

const themes = levels.flatMap((level) =>
  (['light', 'dark'] as const).map((scheme) => ({ scheme, level, roles: tokens.roles(scheme, level) })),
)

const nothing = () => undefined
const around: Appearance = {
  fontLevel: 'standard',
  theme: 'system',
  chooseFontLevel: nothing,
  back: nothing,
  openTab: nothing,
  canGoBack: () => true,
  callHotline: nothing,
}

test('每个部件都有约定，没有约定的部件不存在', () => {
  const parts = readdirSync('src/design/parts')
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => file.replace(/(\.h5)?\.tsx$/, ''))
  expect(Object.keys({ ...contracts, ...elsewhere }).sort()).toEqual([...new Set(parts)].sort())
})

describe.each(Object.entries(contracts))('%s', (_part, { says, aims = {}, reads = [], shows = [] }) => {
  test('读屏念得出，键盘走得到', () => {
    for (const [drawn, lines] of says) {
      const markup = renderToStaticMarkup(<AppearanceProvider value={around}>{drawn}</AppearanceProvider>)
      expect(outline(markup)).toEqual(lines)
    }
  })

  test('四种字号，手指都点得准', () => {
    const small = levels.flatMap((level) => {
      const sizes = tokens.sizes(level)
      const least = { main: sizes.target ?? 0, any: 44 }
      return Object.entries(aims).flatMap(([selector, kind]) => {
        const pixels = heightOf(selector, sizes)
        return pixels < least[kind] ? [`${level}: ${selector} ${pixels}`] : []
      })
    })
    expect(small).toEqual([])
  })

  test('四种字号，深色浅色，都看得清', () => {
    const role = (named: string, property: 'color' | 'background' | 'edge') =>
      named.startsWith('.') ? roleIn(named, property) : named
    const words = reads.map(([ink, on]) => ({ pair: `${ink} on ${on}`, ink: role(ink, 'color'), on, least: 4.5 }))
    const shapes = shows.map(([shape, on]) => {
      const [, selector = shape, property = 'color'] = /^(\..*) (edge|color|background)$/.exec(shape) ?? []
      return { pair: `${shape} on ${on}`, ink: role(selector, property as 'edge'), on, least: 3 }
    })
    const dim = themes.flatMap(({ scheme, level, roles }) =>
      [...words, ...shapes]
        .filter(({ ink, on, least }) => contrast(roles, ink, role(on, 'background')) < least)
        .map(({ pair }) => `${scheme} ${level}: ${pair}`),
    )
    expect(dim).toEqual([])
  })
})
