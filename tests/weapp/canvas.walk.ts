import { launch, type MiniApp } from '@weapp-sim/driver/mini-app'
import { serveMiniProgram } from '@weapp-sim/driver/serve'
import { patience } from '../journeys/phone'
import { type Files, withFiles } from '../weapp-sim/planted'

/** What an app draws can be read back at once, and shown like any picture: a signature, a receipt. */

const files: Files = {
  'app.json': JSON.stringify({ pages: ['pad'] }),
  'app.js': 'App({})',
  'pad.wxml': `<canvas id="pad" type="2d"/>
<image src="{{picture}}" bindload="shown"/>
<button bindtap="shades">深浅</button><button bindtap="keep">存</button><button bindtap="choose">挑</button>
<button bindtap="lose">丢</button>
<text>{{said}}</text>`,
  'pad.js': `
Page({
  data: { picture: '', said: '' },
  onReady() {
    this.createSelectorQuery().select('#pad').node().exec(([{ node }]) => {
      this.pad = Object.assign(node, { width: 20, height: 10 })
      this.setData({ said: '备好' })
    })
  },
  async shades() {
    const pen = this.pad.getContext('2d')
    const pictures = []
    for (let red = 0; red < 40; red += 1) {
      pen.fillStyle = 'rgb(' + red + ', 0, 0)'
      pen.fillRect(0, 0, 20, 10)
      // Every second one is asked for when the drawing is already on its way.
      if (red % 2) await undefined
      pictures.push(this.pad.toDataURL())
    }
    wx.setStorageSync('pictures', pictures)
    this.setData({ said: '画完' })
  },
  async keep() {
    const { tempFilePath } = await wx.canvasToTempFilePath({ canvas: this.pad, fileType: 'jpg', quality: 0.8 })
    this.setData({ picture: tempFilePath })
  },
  async choose() {
    const { tempFiles } = await wx.chooseMedia({ count: 1 })
    this.setData({ picture: tempFiles[0].tempFilePath })
  },
  lose() { this.setData({ picture: 'http://tmp/lost.png' }) },
  shown({ detail: { width, height } }) { this.setData({ said: '图 ' + width + '×' + height }) },
})`,
}

const onThePad = (act: (app: MiniApp, tap: (words: string) => Promise<void>) => Promise<void>) =>
  withFiles(files, async (folder) => {
    const program = await serveMiniProgram(folder, JSON.parse(process.env.HUIJIA_WEAPP_PARTS ?? ''))
    const app = await launch({ browser: journeyBrowser, program })
    app.glass.setDefaultTimeout(patience)
    try {
      await app.start()
      await says(app, '备好')
      await act(app, (words) => app.screen().getByRole('button', { name: words }).tap())
    } finally {
      await app.close()
      await program.close()
    }
  })

const says = (app: MiniApp, words: string) => app.screen().getByText(words, { exact: true }).waitFor()

test('a canvas asked at once has everything on it that was drawn before', () =>
  onThePad(async (app, tap) => {
    await tap('深浅')
    await says(app, '画完')
    await app.logic.stack()
    expect(await app.glass.evaluate(reds, app.storage.get('pictures') as string[])).toEqual([...Array(40).keys()])
    expect(app.troubles).toEqual([])
  }))

test('a picture of the canvas and a chosen photo can be shown, and one that is lost is a trouble', () =>
  onThePad(async (app, tap) => {
    await tap('存')
    await says(app, '图 20×10')
    await tap('挑')
    await app.glass.getByRole('button', { name: '同意' }).tap()
    await says(app, '图 1200×900')
    expect(app.troubles).toEqual([])
    await tap('丢')
    expect(await app.goesWrong(({ message }) => message === '/lost.png is not there')).toBe(true)
  }))

/** Runs in the browser: how red each picture is in its corner. */
function reds(pictures: string[]): Promise<number[]> {
  const redOf = async (picture: string) => {
    const image = Object.assign(new Image(), { src: picture })
    await image.decode()
    const pen = document.createElement('canvas').getContext('2d')
    pen?.drawImage(image, 0, 0)
    return pen?.getImageData(0, 0, 1, 1).data[0] ?? -1
  }
  return Promise.all(pictures.map(redOf))
}
