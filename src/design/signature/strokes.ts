import { spelled } from '@/domain/signature'

type Point = readonly [x: number, y: number]

/** A signature's sheet is a thousand wide, whatever the phone's is. */
const sheetWidth = 1000

/** Nearer points than this, in thousandths of the width, say nothing more of a stroke. */
const near = 6

/** So many points are kept at most: a page of scribbling is no better a signature, and has to be sent. */
const most = 1500

/** What a finger writes, stroke by stroke, as it is sent. */
export interface Strokes {
  /** A new stroke begins, `width` CSS pixels being the whole sheet. */
  begin(x: number, y: number, width: number): void
  /** The finger moves on; false when it has not gone far enough to be drawn. */
  go(x: number, y: number): boolean
  /** All of it, as the contract spells it; empty when nothing was written. */
  text(): string
  clear(): void
}

/** An empty sheet. */
export function newStrokes(): Strokes {
  let strokes: Point[][] = []
  let scale = 1
  let count = 0
  const at = (x: number, y: number): Point => [Math.max(0, Math.round(x * scale)), Math.max(0, Math.round(y * scale))]
  return {
    begin(x, y, width) {
      scale = sheetWidth / Math.max(1, width)
      strokes.push([at(x, y)])
    },
    go(x, y) {
      const stroke = strokes[strokes.length - 1]
      const last = stroke?.[stroke.length - 1]
      const point = at(x, y)
      if (!stroke || !last || count >= most) return false
      if (Math.abs(point[0] - last[0]) + Math.abs(point[1] - last[1]) < near) return false
      stroke.push(point)
      count += 1
      return true
    },
    text: () => spelled(strokes.filter((stroke) => stroke.length > 1)),
    clear() {
      strokes = []
      count = 0
    },
  }
}
