import Taro from '@tarojs/taro'

/** As much of a 2D context as a drawing of ours needs; a browser's and WeChat's both have it. */
export interface Pen {
  fillStyle: string
  font: string
  textAlign: 'left' | 'right' | 'center'
  fillRect(x: number, y: number, width: number, height: number): void
  fillText(text: string, x: number, y: number): void
  measureText(text: string): { width: number }
}

/** Something to be drawn, in pixels. */
export interface Drawing {
  readonly width: number
  readonly height: number
  draw(pen: Pen): void
}

interface CanvasNode {
  width: number
  height: number
  getContext(kind: '2d'): Pen
}

/** The canvas a drawing is made on: it stands on the page, out of sight (`Easel`). */
export const easel = 'easel'

const nodeOf = (id: string): Promise<CanvasNode | null> =>
  new Promise((resolve) => {
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .fields({ node: true, size: true })
      .exec(([found]) => resolve(found?.node ?? null))
  })

/** Makes a picture and puts it among the phone's own. False when the person, or the phone, does not allow it. */
export async function savePicture({ width, height, draw }: Drawing, _name: string): Promise<boolean> {
  const canvas = await nodeOf(easel)
  if (!canvas) return false
  canvas.width = width
  canvas.height = height
  draw(canvas.getContext('2d'))
  try {
    // Taro's type knows the canvas of old by its id only.
    const asked: Taro.canvasToTempFilePath.Option = { canvas: canvas as never, fileType: 'png' }
    const { tempFilePath } = await Taro.canvasToTempFilePath(asked)
    await Taro.saveImageToPhotosAlbum({ filePath: tempFilePath })
    return true
  } catch {
    // Nobody is to be asked twice: the page says how else to keep it.
    return false
  }
}
