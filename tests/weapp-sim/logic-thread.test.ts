import { bundleThread, notes, startApp, tidyUp } from './logic-worker'

let app: ReturnType<typeof startApp>
beforeAll(bundleThread)
afterEach(() => app.close())
afterAll(tidyUp)

/** A page that reads `said` again for every line, because every file is a module of its own. */
const pageNoting = (who: string) => `
const say = (word) => wx.setStorageSync('said', [...(wx.getStorageSync('said') || []), word])
const names = ['onLoad', 'onShow', 'onReady', 'onHide', 'onUnload']
Page({ data: { who: '${who}' }, ...Object.fromEntries(names.map((name) => [name, () => say('${who} ' + name)])) })`

const noting = {
  'home.js': pageNoting('home'),
  'me.js': pageNoting('me'),
  'errand/first.js': pageNoting('first'),
  'errand/second.js': pageNoting('second'),
}

describe('The app’s world', () => {
  test('holds the language and nothing of a browser or of Node', async () => {
    app = startApp({
      'app.js': `
const names = ['window', 'document', 'fetch', 'URL', 'URLSearchParams', 'TextEncoder', 'structuredClone', 'crypto',
  'AbortController', 'queueMicrotask', 'localStorage', 'process', 'Buffer', 'setImmediate', 'WebAssembly']
App({ onLaunch() { wx.setStorageSync('there', names.filter((name) => eval('typeof ' + name) !== 'undefined')) } })`,
    })
    await app.launch()
    expect(app.kept.there).toEqual([])
    expect(app.troubles).toEqual([])
  })

  test('is one realm: lists, errors and promises that WeChat gives are the app’s own', async () => {
    app = startApp({
      'app.js': `
App({ onLaunch() {
  wx.setStorageSync('list', [1])
  let refused
  try { wx.setStorageSync(undefined, 1) } catch (error) { refused = error }
  wx.setStorageSync('same', [wx.getStorageSync('list') instanceof Array, refused instanceof Error,
    wx.getStorage({ key: 'list' }) instanceof Promise, refused.message])
} })`,
    })
    await app.launch()
    expect(app.kept.same).toEqual([
      true,
      true,
      true,
      'setStorageSync:fail parameter error: parameter.key should be String instead of Undefined;',
    ])
  })
})

describe('What would go wrong in WeChat is a trouble', () => {
  test('a rejection nobody handles, of which App and wx hear too', async () => {
    app = startApp({
      'app.js': `${notes}
wx.onUnhandledRejection(({ reason }) => say('wx ' + reason.message))
App({ onLaunch() { Promise.reject(new Error('lost')) }, onUnhandledRejection({ reason }) { say('App ' + reason.message) } })`,
    })
    await app.launch()
    await app.thread.settled()
    expect(app.kept.said).toEqual(['App lost', 'wx lost'])
    expect(app.troubles).toMatchObject([{ kind: 'unhandledRejection', message: expect.stringContaining('lost') }])
  })

  test('an error in a timer or a handler, after which the app goes on', async () => {
    app = startApp({
      'app.js': `${notes} App({ onError(text) { say(text.split('\\n')[0]) } })`,
      'home.js': `Page({ onLoad() { setTimeout(() => { throw new Error('late') }, 0); throw new Error('early') } })`,
    })
    await app.launch()
    await app.thread.settled()
    expect(app.kept.said).toEqual(['Error: early', 'Error: late'])
    expect(app.troubles.map(({ kind, route }) => [kind, route])).toEqual([
      ['uncaught', 'home'],
      ['uncaught', 'home'],
    ])
  })

  test('a name WeChat does not have, and one it has that is not simulated', async () => {
    app = startApp({
      'app.js': `${notes}
App({ onLaunch() { say(typeof wx.vibrate); wx.onMemoryWarning(() => {}); try { wx.scanCode() } catch (error) { say(error.message) } } })`,
    })
    await app.launch()
    await app.thread.settled()
    expect(app.kept.said).toEqual(['undefined', 'wx.scanCode is not simulated'])
    expect(app.troubles.map(({ kind, message }) => [kind, message])).toEqual([
      ['unknownApi', 'wx.vibrate does not exist in WeChat'],
      ['unimplementedApi', 'wx.scanCode is not simulated'],
    ])
  })

  test('console.error, a node without a template, and a link to nowhere', async () => {
    app = startApp({
      'home.js': `Page({ onLoad() { console.error('bad', { a: 1 }); this.setData({ 'root.nn': 'div' }) } })`,
    })
    await app.launch('', { templates: ['view'] })
    await app.thread.enter('nowhere?x=1')
    expect(app.troubles.map(({ kind }) => kind)).toEqual(['console.error', 'template', 'route'])
    expect(await app.thread.stack()).toEqual(['home'])
  })
})

describe('Pages live as in WeChat', () => {
  test('from the first to a page on top and back', async () => {
    app = startApp({
      ...noting,
      'app.js': `${notes} App({ ...heard('app', 'onLaunch onShow onHide'), go(kind, url) { wx[kind]({ url }) } })`,
      'home.js': `${pageNoting('home')}; setTimeout(() => wx.navigateTo({ url: 'errand/first?x=1' }), 0)`,
    })
    await app.launch()
    await app.thread.settled()
    expect(await app.thread.stack()).toEqual(['home', 'errand/first?x=1'])
    expect(await app.thread.pressBack()).toBe(true)
    expect(await app.thread.pressBack()).toBe(false)
    expect(app.views).toEqual(['open 1 home', 'show 1', 'open 2 errand/first', 'show 2', 'show 1', 'close 2'])
    expect(app.kept.said).toEqual([
      ...['app onLaunch', 'app onShow', 'home onLoad', 'home onShow', 'home onReady'],
      ...['home onHide', 'first onLoad', 'first onShow', 'first onReady', 'first onUnload', 'home onShow'],
    ])
  })

  test('tabs stay when another is in front, and go at a relaunch, after which they are made anew', async () => {
    app = startApp(noting)
    await app.launch('me')
    await app.thread.pressTab(0)
    await app.thread.pressTab(1)
    await app.thread.enter('errand/second')
    await app.thread.pressTab(1)
    expect(app.kept.said).toEqual([
      ...['me onLoad', 'me onShow', 'me onReady', 'me onHide', 'home onLoad', 'home onShow', 'home onReady'],
      ...['home onHide', 'me onShow', 'me onHide', 'me onUnload', 'home onUnload'],
      ...[
        'second onLoad',
        'second onShow',
        'second onReady',
        'second onUnload',
        'me onLoad',
        'me onShow',
        'me onReady',
      ],
    ])
    expect(app.views.slice(-7)).toEqual([
      ...['open 3 errand/second', 'show 3', 'close 1', 'close 2'],
      ...['open 4 me', 'show 4', 'close 3'],
    ])
  })

  test('and the stack is never empty while one replaces another', async () => {
    app = startApp({
      ...noting,
      'errand/first.js': `
Page({ onShow() { wx.redirectTo({ url: 'second' }) }, onUnload() { wx.setStorageSync('before', getCurrentPages().length) } })`,
      'errand/second.js': `
Page({ onLoad() { wx.setStorageSync('now', getCurrentPages().map((page) => page.route)) } })`,
    })
    await app.launch('errand/first')
    await app.thread.settled()
    expect(app.kept).toMatchObject({ before: 1, now: ['errand/second'] })
  })

  test('a page that is not there may be answered with another', async () => {
    app = startApp({
      'app.js': `${notes}
App({ onPageNotFound({ path, query, isEntryPage }) { say([path, query.x, isEntryPage]); wx.reLaunch({ url: '/me' }) } })`,
    })
    await app.launch('nowhere?x=1')
    expect(app.kept.said).toEqual([['nowhere', '1', true]])
    expect(await app.thread.stack()).toEqual(['me'])
    expect(app.troubles).toEqual([])
  })
})
