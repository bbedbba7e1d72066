import type { Ground } from '../app'
import type { Canvases } from '../canvas'
import { Refusal } from '../refusal'
import { type Table, textIn } from './calls'
import type { Privacy } from './privacy'

/** The picture everybody chooses. */
const PHOTO = { tempFilePath: 'http://tmp/photo.jpg', size: 204800, fileType: 'image', width: 1200, height: 900 }
const photographed = `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" width="${PHOTO.width}" height="${PHOTO.height}"/>`,
)}`

const CALLBACKS = new Set(['success', 'fail', 'complete'])

/** Clipboard, telephone, vibration and pictures. */
export function device({ app, host }: Ground, canvases: Canvases, privacy: Privacy): Table {
  let clipboard = ''
  const files = new Set<string>()
  const keep = async (tempFilePath: string, dataUrl: string) => {
    files.add(tempFilePath)
    await host.keepFile(tempFilePath, dataUrl)
    return { tempFilePath }
  }
  return {
    later: {
      setClipboardData: async (options) => {
        clipboard = textIn(options, 'data')
        // WeChat says so itself, whether the app wants it or not.
        await host.shell({ show: 'toast', title: '内容已复制', milliseconds: 1500 })
        return { data: clipboard }
      },
      getClipboardData: async () => {
        await privacy.needed('getClipboardData')
        return { data: clipboard }
      },
      makePhoneCall: (options) => {
        if (textIn(options, 'phoneNumber') === '') throw new Refusal('parameter error: parameter.phoneNumber is empty;')
      },
      vibrateShort: () => undefined,
      canvasToTempFilePath: ({ canvas: node, fileType, quality, ...more }) => {
        for (const name of Object.keys(more))
          if (!CALLBACKS.has(name)) app.notSimulated(`wx.canvasToTempFilePath({ ${name} })`)
        const canvas = canvases.behind(node)
        if (!canvas) throw new Refusal('fail canvas is empty')
        const [suffix, type] = fileType === 'jpg' ? ['jpg', 'image/jpeg'] : ['png', 'image/png']
        const picture = canvas.dataUrl(type, typeof quality === 'number' ? quality : undefined)
        return keep(`http://tmp/canvas-${files.size}.${suffix}`, picture)
      },
      saveImageToPhotosAlbum: async (options) => {
        const filePath = textIn(options, 'filePath')
        await privacy.needed('saveImageToPhotosAlbum')
        if (!files.has(filePath)) throw new Refusal(`file not found: ${filePath}`)
      },
      chooseMedia: async () => {
        await privacy.needed('chooseMedia')
        await keep(PHOTO.tempFilePath, photographed)
        return { type: 'image', tempFiles: [PHOTO] }
      },
    },
  }
}
