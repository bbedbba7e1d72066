import type { Person } from '../../journeys/person'
import type { Card, Words } from '../vocabulary'
import { theLineIs } from './meanwhile'

/** What one page is opened with. */
type Opening = Pick<Card, 'scenario' | 'params'>

/** What every page that asks the counter looks like before it is answered, and when it is not. `page` is its name in a sentence. */
export const usual = (page: string, opening: Opening, until: { loading?: Words; error?: Words } = {}): Card[] => [
  {
    ...opening,
    state: 'loading',
    fault: 'silent',
    title: `${page}：柜台还没有回答`,
    notice: ['占位的形状和取到以后一样，不跳动', '读屏听到“正在取数据，请稍等”'],
    until: until.loading ?? '正在取数据，请稍等',
  },
  {
    ...opening,
    state: 'error',
    fault: 'away',
    title: `${page}：没有连上柜台`,
    notice: ['不说失败，说清没有扣款、没有办理', '一个按钮：再试一次'],
    until: until.error ?? '没有连上医保柜台',
  },
]

/** A link to a page that lacks what the page must be told. */
export const brokenLink = (page: string, { scenario }: Opening): Card => ({
  scenario,
  state: 'broken',
  title: `${page}：链接不完整`,
  notice: ['不打开任何人的资料', '只有一条路：回到首页'],
  until: '这个链接不完整',
})

/**
 * The same of a page that is reached by walking: the line goes silent, or away, just before `last`, which brings the page
 * to ask. `before` walks there.
 */
export const usualAfter = (
  page: string,
  { scenario }: Opening,
  before: (person: Person) => Promise<void>,
  last: (person: Person) => Promise<void>,
): Card[] => {
  const act = (fault: 'silent' | 'away') => async (person: Person) => {
    await before(person)
    await theLineIs(person, fault)
    await last(person)
  }
  return usual(page, { scenario }).map(({ fault, ...card }) => ({
    ...card,
    // The same part as on every page that opens by its link.
    only: ['standard'],
    act: act(fault === 'silent' ? 'silent' : 'away'),
  }))
}
