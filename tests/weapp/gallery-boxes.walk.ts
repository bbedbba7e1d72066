import type { MiniApp } from '@weapp-sim/driver/mini-app'
import { boxOf, closeGallery, expectNoTroubles, hears, openGallery, shown, tap, tapWithin, visit } from './gallery'

/** The gallery’s texts, pictures, lists and canvas, as a person sees and touches them. */

let app: MiniApp
beforeAll(async () => {
  app = await openGallery()
})
afterEach(expectNoTroubles)
afterAll(closeGallery)

describe('what a page shows', () => {
  beforeEach(() => visit('boxes'))

  test('a text keeps its line breaks, and a text inside it stands in the same line', async () => {
    expect(await app.screen().getByRole('region', { name: '文字' }).innerText()).toBe('第一行\n第二行 粗的')
  })

  test('a picture fills the frame it was given, or is as high as its width asks for', async () => {
    await hears('图宽 300')
    expect(await boxOf(app.screen().getByRole('img', { name: '山', exact: true }))).toMatchObject({
      width: 100,
      height: 100,
    })
    const wide = await boxOf(app.screen().getByRole('img', { name: '宽的山' }))
    expect(wide.height).toBeCloseTo(wide.width * 0.4, 0)
  })

  test('a tap is heard from the inside outwards, until somebody keeps it', async () => {
    await hears('图宽 300')
    await tap('里面')
    await hears('图宽 300；inner → 里 外面的；inner → 外 外面的')
    await tap('到此为止')
    await hears('图宽 300；inner → 里 外面的；inner → 外 外面的；stops → 止 外面的')
  })

  test('a button that cannot be pressed is not, and one that asks for consent is', async () => {
    await hears('图宽 300')
    await expect(tapWithin('不能按', 200)).rejects.toThrow(/it is disabled/)
    await app.screen().getByRole('button', { name: '不能按', disabled: true }).tap({ force: true })
    await tap('同意')
    await hears('图宽 300；同意了')
  })
})

describe('what scrolls', () => {
  beforeEach(() => visit('scrolling'))

  test('a list goes to the row or the height the page asks for', async () => {
    await tap('到第 9 行')
    await shown('滚到 320').waitFor()
    await tap('到 100')
    await shown('滚到 100').waitFor()
  })

  test('a list tells the page when a finger reaches its end and its beginning', async () => {
    const list = app.screen().locator('#list')
    await list.evaluate((element) => element.scrollTo(0, 9999))
    await hears('列表底')
    await list.evaluate((element) => element.scrollTo(0, 0))
    await hears('列表顶')
  })

  test('a page can send the person to one of its lines or back to its top, and is told of its bottom', async () => {
    const arrives = (at: 'top' | 'line') =>
      app.screen().evaluate(
        (_, at) =>
          new Promise<void>((arrived) => {
            const goal = () => (at === 'top' ? scrollY : document.querySelector('#heard')?.getBoundingClientRect().top)
            const look = () => (goal() === 0 ? arrived() : requestAnimationFrame(look))
            look()
          }),
        at,
      )
    await tap('到那一行')
    await arrives('line')
    await hears('页底 true')
    await tap('回到顶上')
    await arrives('top')
  })
})

describe('what is drawn by hand', () => {
  beforeEach(() => visit('drawing'))

  const board = () => app.screen().locator('#board')

  test('a finger leaves its line on the canvas, where the finger was', async () => {
    await app
      .screen()
      .getByText(/^宽 \d/)
      .waitFor()
    const { x, y } = await boxOf(board())
    const finger = await app.glass.context().newCDPSession(app.glass)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...at: number[]) =>
      finger.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: at.length === 0 ? [] : [{ x: x + (at[0] ?? 0), y: y + (at[1] ?? 0) }],
      })
    await touch('touchStart', 30, 80)
    await touch('touchMove', 100, 80)
    await touch('touchMove', 200, 80)
    await touch('touchEnd')
    await hears('画好了')
    await app.logic.settled()
    const inked = (surface: Element, [left = 0, top = 0]: number[]) =>
      surface instanceof HTMLCanvasElement && surface.getContext('2d')?.getImageData(left, top, 1, 1).data[3] === 255
    expect(await board().locator('canvas').evaluate(inked, [300, 160])).toBe(true)
    expect(await board().locator('canvas').evaluate(inked, [300, 200])).toBe(false)
  })

  test('a canvas says at once how wide words are, and what picture it holds', async () => {
    await app
      .screen()
      .getByText(/^宽 [1-9]/)
      .waitFor()
    await tap('读出来')
    await hears('data:image/png;base64,')
  })

  test('a page that draws its own navigation bar begins at the top of the glass', async () => {
    expect((await boxOf(board())).y).toBeLessThan(120)
    expect(await app.glass.getByRole('heading', { name: '画布' }).isVisible()).toBe(false)
  })
})
