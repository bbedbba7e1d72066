import type { Drawing } from './picture'

/** A browser makes its canvas itself; the id is for WeChat's. */
export const easel = 'easel'

/** Makes a picture and hands it to the browser as a download of this name. False when it cannot be made. */
export async function savePicture({ width, height, draw }: Drawing, name: string): Promise<boolean> {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const pen = canvas.getContext('2d')
  if (!pen) return false
  draw({
    set fillStyle(colour: string) {
      pen.fillStyle = colour
    },
    set font(font: string) {
      pen.font = font
    },
    set textAlign(align: 'left' | 'right' | 'center') {
      pen.textAlign = align
    },
    fillRect: (x, y, w, h) => pen.fillRect(x, y, w, h),
    fillText: (text, x, y) => pen.fillText(text, x, y),
    measureText: (text) => pen.measureText(text),
  })
  const link = document.createElement('a')
  link.href = canvas.toDataURL('image/png')
  link.download = `${name}.png`
  link.click()
  return true
}
