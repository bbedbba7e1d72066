import { type PointerEvent, useEffect, useRef } from 'react'
import type { SheetProps } from './Sheet'
import { newStrokes } from './strokes'

/** Canvas pixels for a CSS pixel. */
const sharp = 2

/** A browser's canvas, written on with a finger, a pen or a mouse. Who has none of them types their name instead. */
export function Sheet({ label, className, wiped, onChange }: SheetProps) {
  const paper = useRef<HTMLCanvasElement>(null)
  const strokes = useRef(newStrokes())
  const writing = useRef(false)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another number is the reason to run, though it is not read
  useEffect(() => {
    strokes.current.clear()
    const canvas = paper.current
    const context = canvas?.getContext('2d')
    if (!canvas || !context) return
    // Sizing a canvas wipes it.
    canvas.width = canvas.clientWidth * sharp
    canvas.height = canvas.clientHeight * sharp
    context.scale(sharp, sharp)
    context.lineWidth = 3
    context.lineCap = 'round'
    context.lineJoin = 'round'
  }, [wiped])

  const spot = ({ clientX, clientY, currentTarget }: PointerEvent<HTMLCanvasElement>) => {
    const { left, top, width } = currentTarget.getBoundingClientRect()
    return { x: clientX - left, y: clientY - top, width }
  }

  const down = (event: PointerEvent<HTMLCanvasElement>) => {
    const { x, y, width } = spot(event)
    event.currentTarget.setPointerCapture(event.pointerId)
    writing.current = true
    strokes.current.begin(x, y, width)
    const context = event.currentTarget.getContext('2d')
    context?.beginPath()
    context?.moveTo(x, y)
  }
  const move = (event: PointerEvent<HTMLCanvasElement>) => {
    const { x, y } = spot(event)
    if (!writing.current || !strokes.current.go(x, y)) return
    const context = event.currentTarget.getContext('2d')
    context?.lineTo(x, y)
    context?.stroke()
  }
  const up = () => {
    if (writing.current) onChange(strokes.current.text())
    writing.current = false
  }

  return (
    <div className={`hj-sheet ${className}`}>
      <canvas
        ref={paper}
        role="img"
        aria-label={label}
        className="hj-sheet__paper"
        onPointerDown={down}
        onPointerMove={move}
        onPointerUp={up}
        onPointerCancel={up}
      />
    </div>
  )
}
