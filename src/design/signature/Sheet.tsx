import { Canvas, type CanvasTouchEvent, View } from '@tarojs/components'
import { useEffect, useRef } from 'react'
import { spoken } from '@/design/spoken'
import type { Pen, PenOn } from './pen'
import { newStrokes } from './strokes'

/** A sheet to write on, the same on both targets. */
export interface SheetProps {
  /** What a screen reader calls it. */
  label: string
  /** What ErrorSummary calls it. */
  className: string
  /** Grows each time the sheet is to be wiped. */
  wiped: number
  /** How a pen is come by where the platform has to be asked for one. */
  penOn: PenOn
  /** Told after each stroke, with all of them. */
  onChange(strokes: string): void
}

/** WeChat's canvas, written on with a finger. Nothing is rendered while somebody writes: the strokes go straight to the canvas. */
export function Sheet({ label, className, wiped, penOn, onChange }: SheetProps) {
  const pen = useRef<Pen | null>(null)
  const strokes = useRef(newStrokes())

  useEffect(() => {
    void penOn('#sheet').then((given) => {
      pen.current = given
    })
  }, [penOn])

  // biome-ignore lint/correctness/useExhaustiveDependencies: another number is the reason to run, though it is not read
  useEffect(() => {
    strokes.current.clear()
    pen.current?.wipe()
  }, [wiped])

  const down = ({ touches: [finger] }: CanvasTouchEvent) => {
    if (!finger || !pen.current) return
    strokes.current.begin(finger.x, finger.y, pen.current.width)
    pen.current.down(finger.x, finger.y)
  }
  const move = ({ touches: [finger] }: CanvasTouchEvent) => {
    if (finger && strokes.current.go(finger.x, finger.y)) pen.current?.to(finger.x, finger.y)
  }

  return (
    <View className={`hj-sheet ${className}`} {...spoken({ role: 'img', label })}>
      <Canvas
        id="sheet"
        type="2d"
        className="hj-sheet__paper"
        disableScroll
        onTouchStart={down}
        onTouchMove={move}
        onTouchEnd={() => onChange(strokes.current.text())}
      />
    </View>
  )
}
