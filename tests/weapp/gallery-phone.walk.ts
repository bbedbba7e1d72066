import type { MiniApp } from '@weapp-sim/driver/mini-app'
import { closeGallery, expectNoTroubles, hears, openGallery, press, shown, tap, tapWithin, visit } from './gallery'

/** Dialogs, sheets, bars and tabs: what is the phone’s own around the pages of the gallery. */

let app: MiniApp
beforeAll(async () => {
  app = await openGallery()
})
afterEach(expectNoTroubles)
afterAll(closeGallery)

describe('what the phone draws around a page', () => {
  beforeEach(() => visit('start'))

  test('a component keeps what is its own, and tells the page what concerns it', async () => {
    await tap('再来一个')
    await tap('再来一个')
    await shown('数到 2').waitFor()
    await shown('这一次按了 2 下').waitFor()
  })

  test('a question waits for its answer', async () => {
    await tap('问一句')
    await app.glass.getByRole('dialog', { name: '问一句' }).getByText('今天好吗？').waitFor()
    await press('确定')
    await hears('好')
    await tap('问一句')
    await press('取消')
    await hears('不好')
  })

  test('a finger presses what nothing lies over, and nothing through a question', async () => {
    await tapWithin('问一句', 5000)
    await app.glass.getByRole('dialog', { name: '问一句' }).waitFor()
    await expect(tapWithin('几样选一', 200)).rejects.toThrow(/lies over its page/)
    await press('取消')
    await hears('不好')
  })

  test('one thing can be chosen from a sheet, or none', async () => {
    await tap('几样选一')
    await press('梨')
    await hears('第 2 样')
    await tap('几样选一')
    await press('取消')
    await hears('showActionSheet:fail cancel')
  })

  test('a button can forward the page: the friend gets the title and the link that the page names', async () => {
    await tap('转给朋友')
    const card = app.glass.getByRole('dialog', { name: '发送给朋友' })
    await card.getByText('从按钮转的 pages/about/index?of=start').waitFor()
    await press('取消')
  })

  test('a notice is said and goes away by itself', async () => {
    await tap('说一声')
    const notice = app.glass.getByRole('status').getByText('听见了')
    await notice.waitFor()
    await notice.waitFor({ state: 'hidden' })
  })

  test('before a new app may touch pictures, WeChat asks the person, who may refuse', async () => {
    await app.kill()
    await app.start()
    await tap('选张图')
    await press('拒绝')
    await hears('chooseMedia:fail privacy permission is not authorized')
    await tap('选张图')
    await press('同意')
    await hears('1 张图')
  })

  test('a page can measure what it shows', async () => {
    await tap('量一量')
    await hears('宽 351')
  })

  test('the bar names the page, and its arrow leads back to the one before, but not out of the first', async () => {
    expect(await app.title()).toBe('样品')
    expect(await app.glass.getByRole('button', { name: '返回' }).isVisible()).toBe(false)
    await app.screen().getByRole('link', { name: 'boxes' }).tap()
    await app.screen().getByRole('region', { name: '文字' }).waitFor()
    expect(await app.title()).toBe('盒子和图')
    await press('返回')
    await shown('量一量').waitFor()
    expect(await app.logic.stack()).toEqual(['pages/start/index'])
  })

  test('the tabs are below the pages that are tabs, and lead from one to the other', async () => {
    await app.glass.getByRole('tab', { name: '关于' }).tap()
    await app.glass.getByRole('tab', { name: '关于', selected: true }).waitFor()
    expect(await app.logic.stack()).toEqual(['pages/about/index'])
    await visit('boxes')
    expect(await app.glass.getByRole('tab').count()).toBe(0)
  })
})
