import type { Json, JsonObject } from '@weapp-sim/protocol'
import { type App, appThat, refusal, saidBy } from './logic-said'
import { bundleThread, tidyUp } from './logic-worker'

let app: App
beforeAll(bundleThread)
afterEach(() => app.close())
afterAll(tidyUp)

/** Runs this in the first page's onShow and gives what it said. */
const said = (...does: Parameters<typeof appThat>) => {
  app = appThat(...does)
  return saidBy(app)
}

describe('A function of wx', () => {
  test('answers through its callbacks, or as a promise where it was given none', async () => {
    expect(
      await said(`
say(await wx.getNetworkType())
say(typeof wx.getNetworkType({ complete: say }))`),
    ).toEqual([
      { networkType: 'wifi', errMsg: 'getNetworkType:ok' },
      'undefined',
      { networkType: 'wifi', errMsg: 'getNetworkType:ok' },
    ])
  })

  test('is told to the driver with what it was given', async () => {
    await said(`wx.makePhoneCall({ phoneNumber: '12393' }); wx.vibrateShort({ type: 'light' }); wx.canIUse('button')`)
    expect(app.called).toEqual([
      ['makePhoneCall', { phoneNumber: '12393' }],
      ['vibrateShort', { type: 'light' }],
      ['canIUse', ['button']],
    ])
  })

  test('refuses what WeChat refuses', async () => {
    expect(
      await said(`
${refusal(`wx.makePhoneCall({ phoneNumber: '' })`)}
${refusal(`wx.makePhoneCall({ phoneNumber: 12393 })`)}
${refusal(`wx.showModal({ confirmText: '五个字太多' })`)}
${refusal(`wx.showActionSheet({ itemList: [] })`)}
${refusal(`wx.showActionSheet({ itemList: [...'1234567'] })`)}
${refusal(`wx.getStorage({ key: 'none' })`)}
${refusal(`wx.canvasToTempFilePath({})`)}
${refusal(`wx.navigateTo({ url: '/nowhere' })`)}`),
    ).toEqual([
      'makePhoneCall:fail parameter error: parameter.phoneNumber is empty;',
      'makePhoneCall:fail parameter error: parameter.phoneNumber should be String instead of Number;',
      'showModal:fail confirmText length should not larger than 4 Chinese characters',
      'showActionSheet:fail parameter error: parameter.itemList should have at least 1 item;',
      'showActionSheet:fail parameter error: itemList should not be large than 6',
      'getStorage:fail data not found',
      'canvasToTempFilePath:fail fail canvas is empty',
      'navigateTo:fail page "nowhere" is not found',
    ])
    expect(app.troubles).toEqual([])
  })

  test('keeps and forgets', async () => {
    expect(
      await said(`
await wx.setStorage({ key: 'a', data: [1] })
say((await wx.getStorage({ key: 'a' })).data)
await wx.removeStorage({ key: 'a' })
say(wx.getStorageSync('a'))
wx.setStorageSync('a', null)
say(wx.getStorageSync('a'))
wx.removeStorageSync('a')
say(wx.getStorageSync('a'))`),
    ).toEqual([[1], '', null, ''])
  })

  test('that has a side nobody simulated says so by name', async () => {
    await said(
      `
wx.navigateTo({ url: '/errand/first', events: {} })
wx.pageScrollTo({ selector: '#a', offsetTop: 1 })
wx.showModal({ editable: true })
wx.createSelectorQuery().select('#a').fields({ context: true })`,
    )
    expect(app.troubles.map(({ message }) => message.replace(' is not simulated', ''))).toEqual([
      'wx.navigateTo({ events })',
      'wx.pageScrollTo({ offsetTop })',
      'wx.showModal({ editable })',
      'NodesRef.fields({ context })',
    ])
  })
})

describe('A query', () => {
  test('gives each question its answer, and all of them at the end', async () => {
    const scrolls: Json[] = []
    expect(
      await said(
        `
wx.createSelectorQuery().in(this).select('#a').boundingClientRect(({ width }) => say(width))
  .selectAll('.b').fields({ id: true }, (all) => say([all instanceof Array, all.length]))
  .selectViewport().scrollOffset().exec((all) => say(all.length))
wx.pageScrollTo({ scrollTop: 7 })`,
        {
          query: async (_, queries) =>
            queries.map(({ all, selector }) => (all ? [{}, {}] : { width: selector?.length ?? 0 })),
          scrollTo: async (page, target) => void scrolls.push([page, target]),
        },
      ),
    ).toEqual([2, [true, 2], 3])
    expect(scrolls).toEqual([[1, { top: 7 }]])
  })
})

describe('The phone as the app learns it', () => {
  test('has a window that is smaller by WeChat’s own bars', async () => {
    const [home, errand] = await said(
      `
say(wx.getWindowInfo().windowHeight)
wx.navigateTo({ url: '/errand/first' })`,
      {},
      {
        'errand/first.js': `
Page({ onLoad() { wx.setStorageSync('said', [...wx.getStorageSync('said'), wx.getSystemInfoSync().windowHeight]) } })`,
      },
    )
    expect([home, errand]).toEqual([812 - 47 - 44 - 56, 812 - 47 - 44])
  })

  test('says what it is, and what WeChat can do', async () => {
    expect(
      await said(`
say(wx.getDeviceInfo().platform)
say(wx.getAppBaseInfo().fontSizeScaleFactor)
say((await wx.getSystemInfo()).screenWidth === (await wx.getSystemInfoAsync()).screenWidth)
say(['showModal.object.editable', 'scroll-view', 'showModel'].map((name) => wx.canIUse(name)))`),
    ).toEqual(['android', 1, true, [true, true, false]])
  })
})

describe('A request', () => {
  const request = async ({ url, method, data }: { url: string; method: string; data: Json }): Promise<JsonObject> => ({
    statusCode: 404,
    data: [url, method, data],
  })

  test('succeeds with whatever status the other side answers', async () => {
    expect(
      await said(
        `wx.request({ url: 'https://a.b', method: 'POST', data: { c: 1 }, success: ({ statusCode, data }) => say([statusCode, data]),
  complete: ({ errMsg }) => say(errMsg) })`,
        { request },
      ),
    ).toEqual([[404, ['https://a.b', 'POST', { c: 1 }]], 'request:ok'])
    expect(app.called).toEqual([['request', { url: 'https://a.b', method: 'POST', data: { c: 1 } }]])
  })

  test('fails when it is given up or leads nowhere, and is not heard of again', async () => {
    expect(
      await said(
        `const fail = ({ errMsg }) => say(errMsg)
wx.request({ url: 'https://a.b', success: say, fail }).abort()
wx.request({ url: '/here', fail })`,
        { request },
      ),
    ).toEqual(['request:fail abort', 'request:fail invalid url "/here"'])
  })
})
