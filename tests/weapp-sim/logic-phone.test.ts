import type { Json } from '@weapp-sim/protocol'
import { bundleThread, notes, startApp, tidyUp } from './logic-worker'

let app: ReturnType<typeof startApp>
beforeAll(bundleThread)
afterEach(() => app.close())
afterAll(tidyUp)

const later = <T>() => {
  let answer: (value: T) => void = () => undefined
  const promise = new Promise<T>((resolve) => {
    answer = resolve
  })
  return { promise, answer: (value: T) => answer(value) }
}

describe('setData', () => {
  test('is there for the app at once, and its callback comes when the view has drawn', async () => {
    const drawn = later<void>()
    app = startApp(
      {
        'home.js': `${notes}
Page({ data: { a: [] }, onLoad() { this.setData({ 'a[0].b': 1 }, () => say('drawn')); say(this.data.a[0].b) } })`,
      },
      { setData: () => drawn.promise },
    )
    await app.launch()
    expect(app.kept.said).toEqual([1])
    drawn.answer()
    await app.thread.settled()
    expect(app.kept.said).toEqual([1, 'drawn'])
  })
})

describe('A question to a person', () => {
  test('does not keep the app from being settled', async () => {
    const answer = later<Json>()
    app = startApp(
      {
        'home.js': `${notes} Page({ onLoad() { wx.showModal({ title: 'Sure?' }).then(({ confirm }) => say(confirm)) } })`,
      },
      { shell: () => answer.promise },
    )
    await app.launch()
    await app.thread.settled()
    expect(app.kept.said).toBeUndefined()
    answer.answer(true)
    await app.thread.stack()
    await app.thread.settled()
    expect(app.kept.said).toEqual([true])
  })

  test('about privacy is put by the app itself where it listens, and counts only after its button was pressed', async () => {
    app = startApp({
      'home.js': `${notes}
let answer
wx.onNeedPrivacyAuthorization((resolve, { referrer }) => { say(referrer); answer = resolve })
const choose = () => wx.chooseMedia({ success: ({ tempFiles }) => say(tempFiles.length), fail: ({ errMsg }) => say(errMsg) })
Page({ onLoad: choose, again: choose, agree() { answer({ event: 'agree', buttonId: 'yes' }) },
  ask: () => wx.getPrivacySetting({ success: ({ needAuthorization }) => say(needAuthorization) }) })`,
    })
    const press = async (method: string, type = 'tap') => {
      await app.thread.hear({ kind: 'event', page: 1, method, event: { type } })
      await app.thread.settled()
    }
    await app.launch()
    await app.thread.settled()
    await press('agree')
    await press('again')
    await press('agree', 'agreeprivacyauthorization')
    await press('again')
    await press('ask')
    expect(app.kept.said).toEqual([
      ...['chooseMedia', 'chooseMedia:fail privacy permission is not authorized', 'chooseMedia', 1],
      ...[1, false],
    ])
    expect(app.troubles).toEqual([])
  })
})

describe('A canvas', () => {
  test('is drawn on in one go per turn, answers at once, and becomes a picture that can be saved', async () => {
    app = startApp(
      {
        'home.js': `${notes}
Page({ onReady() {
  this.createSelectorQuery().select('#pad').fields({ node: true, size: true }).exec(([{ node, width }]) => {
    const pen = node.getContext('2d')
    node.width = 2 * width
    pen.font = '20px serif'
    pen.fillText('你好', 1, 2)
    say([pen.measureText('你好').width, node.height])
    pen.stroke()
    pen.drawImage
    pen.filter = 'none'
    wx.canvasToTempFilePath({ canvas: node, success: ({ tempFilePath: filePath }) => {
      say(filePath)
      wx.saveImageToPhotosAlbum({ filePath, success: ({ errMsg }) => say(errMsg) })
      wx.saveImageToPhotosAlbum({ filePath: 'http://tmp/other.png', fail: ({ errMsg }) => say(errMsg) })
    } })
  })
} })`,
      },
      { query: async () => [{ canvas: 0, width: 100, height: 50 }], shell: async () => true },
    )
    await app.launch()
    await app.thread.settled()
    // A round trip for the person who is asked about privacy.
    await app.thread.stack()
    await app.thread.settled()
    expect(app.kept.said).toEqual([
      [14, 150],
      'http://tmp/canvas-0.png',
      'saveImageToPhotosAlbum:ok',
      'saveImageToPhotosAlbum:fail file not found: http://tmp/other.png',
    ])
    expect(app.drawn).toEqual([
      [
        { do: 'size', width: 200, height: 150 },
        { do: 'set', property: 'font', value: '20px serif' },
        { do: 'call', method: 'fillText', args: ['你好', 1, 2] },
      ],
      { ask: 'measureText', text: '你好' },
      [{ do: 'call', method: 'stroke', args: [] }],
      { ask: 'dataUrl', type: 'image/png' },
    ])
    expect(app.troubles.map(({ message }) => message)).toEqual([
      'reading CanvasContext.drawImage is not simulated',
      'writing CanvasContext.filter is not simulated',
    ])
  })
})

describe('The phone', () => {
  test('tells of the network, of the background and of its memory', async () => {
    app = startApp({
      'app.js': `${notes}
wx.onNetworkStatusChange(({ networkType }) => say(networkType))
wx.onAppHide(() => say('hidden'))
wx.onAppShow(({ path }) => say(path))
App({})`,
      'home.js': `
Page({ onHide() { wx.request({ url: 'https://a.b', fail: ({ errMsg }) => wx.setStorageSync('answer', errMsg) }) } })`,
    })
    await app.launch()
    await app.thread.connect(false)
    await app.thread.hide()
    await app.thread.show()
    await app.thread.settled()
    expect(app.kept).toMatchObject({
      said: ['home', 'none', 'hidden', 'home'],
      answer: 'request:fail net::ERR_INTERNET_DISCONNECTED',
    })
    expect(await app.thread.heap()).toBeGreaterThan(1_000_000)
  })
})
