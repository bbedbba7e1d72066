import type { Json, ShellRequest } from '@weapp-sim/protocol'
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

describe('What WeChat draws around a page', () => {
  const shown: ShellRequest[] = []
  const answers: Partial<Record<ShellRequest['show'], Json>> = {}
  const shell = async (request: ShellRequest) => {
    shown.push(request)
    return answers[request.show] ?? null
  }
  beforeEach(() => void shown.splice(0))

  test('is what the app asked for, and the answer what the person pressed', async () => {
    Object.assign(answers, { modal: true, actionSheet: 1 })
    expect(
      await said(
        `
await wx.setNavigationBarTitle({ title: '新的' })
await wx.showToast({ title: '好了' })
say(await wx.showModal({ title: '吗', content: '真的', showCancel: false }))
say((await wx.showActionSheet({ itemList: ['甲', '乙'] })).tapIndex)`,
        { shell },
      ),
    ).toEqual([{ confirm: true, cancel: false, errMsg: 'showModal:ok' }, 1])
    expect(shown).toEqual([
      { show: 'title', page: 1, title: '新的' },
      { show: 'toast', title: '好了', milliseconds: 1500 },
      { show: 'modal', title: '吗', content: '真的', confirmText: '确定', cancelText: null },
      { show: 'actionSheet', items: ['甲', '乙'] },
    ])
  })

  test('takes other colours, in which the words of the bar are black or white', async () => {
    expect(
      await said(
        `
await wx.setNavigationBarColor({ frontColor: '#ffffff', backgroundColor: '#111111' })
await wx.setBackgroundColor({ backgroundColor: '#111111' })
${refusal(`wx.setNavigationBarColor({ frontColor: '#00ff00', backgroundColor: '#111111' })`)}`,
        { shell },
      ),
    ).toEqual(['setNavigationBarColor:fail invalid frontColor "#00ff00"'])
    expect(shown).toEqual([
      { show: 'bar', page: 1, words: 'white', background: '#111111' },
      { show: 'background', page: 1, colour: '#111111' },
    ])
  })

  test('may be turned down: a modal says so, a sheet fails', async () => {
    Object.assign(answers, { modal: false, actionSheet: -1 })
    expect(
      await said(`say((await wx.showModal({})).cancel); ${refusal(`wx.showActionSheet({ itemList: ['甲'] })`)}`, {
        shell,
      }),
    ).toEqual([true, 'showActionSheet:fail cancel'])
  })

  test('asks about privacy before a picture is chosen or the clipboard read, never before something is copied', async () => {
    Object.assign(answers, { privacy: false })
    expect(
      await said(
        `
say((await wx.setClipboardData({ data: '0001' })).data)
${refusal('wx.getClipboardData()')}
say((await wx.getPrivacySetting()).needAuthorization)`,
        { shell },
      ),
    ).toEqual(['0001', 'getClipboardData:fail privacy permission is not authorized', true])
    expect(shown).toEqual([{ show: 'toast', title: '内容已复制', milliseconds: 1500 }, { show: 'privacy' }])
    await app.close()
    Object.assign(answers, { privacy: true })
    expect(
      await said(
        `
await wx.setClipboardData({ data: '0001' })
say((await wx.getClipboardData()).data)
say((await wx.chooseMedia({})).tempFiles.length)
say((await wx.getPrivacySetting()).needAuthorization)`,
        { shell },
      ),
    ).toEqual(['0001', 1, false])
  })
})
