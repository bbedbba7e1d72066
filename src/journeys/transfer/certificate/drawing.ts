import type { Drawing, Pen } from '@/platform/picture'
import type { Certificate } from '../answers'
import { copy } from './copy'
import { linesOf } from './lines'

const width = 750
const margin = 48
const line = 64
const head = 180

/** 参保凭证 as a picture to keep or to show: black on white whatever the theme, masked as the page is. */
export function drawingOf(certificate: Certificate): Drawing {
  const rows = linesOf(certificate)
  const height = head + rows.length * line + 120
  return {
    width,
    height,
    draw(pen) {
      pen.fillStyle = 'white'
      pen.fillRect(0, 0, width, height)
      pen.fillStyle = 'black'
      write(pen, 40, copy.heading, width / 2, 100, 'center')
      rows.forEach(({ label, value }, at) => {
        const y = head + at * line
        write(pen, 28, label, margin, y, 'left')
        write(pen, 28, value, width - margin, y, 'right')
      })
      if (certificate.invented) write(pen, 24, copy.invented.reason, width / 2, height - 60, 'center')
    },
  }
}

function write(pen: Pen, size: number, text: string, x: number, y: number, align: Pen['textAlign']): void {
  pen.font = `${size}px sans-serif`
  pen.textAlign = align
  pen.fillText(text, x, y)
}
