import { addressOf, linkOf } from '@weapp-sim/logic/address'

describe('A url is taken apart as WeChat takes it apart', () => {
  test.each([
    ['pages/a/index', undefined, 'pages/a/index', {}],
    ['/pages/a/index', 'pages/b/index', 'pages/a/index', {}],
    ['../a/index', 'pages/b/index', 'pages/a/index', {}],
    ['index', 'pages/b/list', 'pages/b/index', {}],
    ['../../../a/index', 'pages/b/index', 'a/index', {}],
    ['/a?x=1&y=2', undefined, 'a', { x: '1', y: '2' }],
    ['/a?x=%E4%B8%AD', undefined, 'a', { x: '%E4%B8%AD' }],
    ['/a?x=3==q', undefined, 'a', { x: '3' }],
    ['/a?flag', undefined, 'a', { flag: 'undefined' }],
    ['/a?x=', undefined, 'a', { x: '' }],
    ['/a?x=1&x=2&', undefined, 'a', { x: '2' }],
  ])('%s asked from %s', (url, from, route, query) => {
    expect(addressOf(url, from)).toEqual({ route, query })
  })

  test('and can be written down again', () => {
    expect(linkOf(addressOf('/a/b?x=1&y='))).toBe('a/b?x=1&y=')
    expect(linkOf(addressOf('/a/b'))).toBe('a/b')
  })
})
