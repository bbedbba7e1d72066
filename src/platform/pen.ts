import Taro from '@tarojs/taro'

/** Something to write with on a canvas of the page in front; coordinates in CSS pixels from the canvas' own corner. */
export interface Pen {
  readonly width: number
  readonly height: number
  /** Sets the pen down, and draws on from there. */
  down(x: number, y: number): void
  to(x: number, y: number): void
  wipe(): void
}

/** Canvas pixels for a CSS pixel: smooth on every phone, and no phone has to be asked. */
const sharp = 2

/** A pen for the canvas the selector finds, once it is drawn; null where WeChat gives none. It writes black: a canvas reads no style. */
export const penOn = (selector: string): Promise<Pen | null> =>
  new Promise((give) =>
    Taro.nextTick(() =>
      Taro.createSelectorQuery()
        .select(selector)
        .fields({ node: true, size: true })
        .exec(([found]) => give(found?.node ? penOf(found) : null)),
    ),
  )

function penOf({ node, width, height }: { node: HTMLCanvasElement; width: number; height: number }): Pen | null {
  node.width = width * sharp
  node.height = height * sharp
  const context = node.getContext('2d')
  if (!context) return null
  context.scale(sharp, sharp)
  context.lineWidth = 3
  context.lineCap = 'round'
  context.lineJoin = 'round'
  return {
    width,
    height,
    down(x, y) {
      context.beginPath()
      context.moveTo(x, y)
    },
    to(x, y) {
      context.lineTo(x, y)
      context.stroke()
    },
    wipe: () => context.clearRect(0, 0, width, height),
  }
}
