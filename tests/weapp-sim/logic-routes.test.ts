import { decide, type RouteKind } from '@weapp-sim/logic/route-rules'

const pages = ['tabs/home', 'tabs/me', 'errand/start', 'errand/end']
const tabs = ['tabs/home', 'tabs/me']
const from = (...stack: string[]) => ({ pages, tabs, stack })
const ten = from('tabs/home', ...Array.from({ length: 9 }, () => 'errand/start'))

describe('WeChat refuses a route in these words', () => {
  test.each<[RouteKind, { url?: unknown; delta?: number }, ReturnType<typeof from>, string]>([
    ['navigateTo', { url: '/tabs/me' }, from('tabs/home'), 'can not navigateTo a tabbar page'],
    ['redirectTo', { url: '/tabs/me' }, from('tabs/home'), 'can not redirectTo a tabbar page'],
    ['navigateTo', { url: '/nowhere' }, from('tabs/home'), 'page "nowhere" is not found'],
    ['reLaunch', { url: '/nowhere?x=1' }, from('tabs/home'), 'page "nowhere" is not found'],
    ['switchTab', { url: '/errand/start' }, from('tabs/home'), 'can not switch to no-tabBar page'],
    ['switchTab', { url: '/tabs/me?x=1' }, from('tabs/home'), 'url params not allowed'],
    ['navigateTo', { url: '/errand/end' }, ten, 'webview count limit exceed'],
    ['navigateBack', {}, from('errand/start'), 'cannot navigate back at first page.'],
    ['navigateTo', {}, from('tabs/home'), 'parameter error: parameter.url should be String instead of Undefined;'],
    ['reLaunch', { url: 7 }, from('tabs/home'), 'parameter error: parameter.url should be String instead of Number;'],
  ])('%s %j', (kind, options, now, says) => {
    expect(decide(kind, options, now)).toEqual({ does: 'fail', says })
  })
})

describe('WeChat allows', () => {
  const start = { route: 'errand/start', query: {} }

  test('a page on top of nine, relative to the page in front', () => {
    const nine = from(...ten.stack.slice(1))
    expect(decide('navigateTo', { url: 'end?x=1' }, nine)).toEqual({
      does: 'push',
      to: { route: 'errand/end', query: { x: '1' } },
    })
  })

  test('an eleventh page in place of the tenth', () => {
    expect(decide('redirectTo', { url: '/errand/start' }, ten)).toEqual({ does: 'replace', to: start })
  })

  test('a tab from anywhere, and any page with a query after a relaunch', () => {
    expect(decide('switchTab', { url: '/tabs/me' }, ten)).toMatchObject({ does: 'switch' })
    expect(decide('reLaunch', { url: '/tabs/me?x=1' }, ten)).toMatchObject({ does: 'restart' })
    expect(decide('reLaunch', { url: '/errand/start' }, from())).toEqual({ does: 'restart', to: start })
  })

  test.each([
    [undefined, 1],
    [0, 1],
    [2, 2],
    [99, 9],
  ])('going back by %s, which pops %d of ten', (delta, popped) => {
    expect(decide('navigateBack', { delta }, ten)).toEqual({ does: 'pop', pages: popped })
  })
})
