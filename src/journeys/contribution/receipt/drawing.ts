import { formatYuan } from '@/domain/money'
import type { Drawing, Pen } from '@/platform/picture'
import { copy as shared } from '../copy'
import type { Receipt } from '../receipt-store'
import { copy } from './copy'
import { linesOf, printedCode } from './lines'
import { type Modules, runsOf } from './qr'

const width = 750
const margin = 48
const line = 60
const module = 7

/**
 * The receipt as a picture to keep or to show: black on white whatever the theme, as it would be printed. Masked even where the
 * page is not: a picture lies in the album for good, and its code is enough to check it by.
 */
export function drawingOf(receipt: Receipt, modules: Modules): Drawing {
  const rows = linesOf(receipt, null)
  const code = modules.length * module
  const head = 250
  const height = head + rows.length * line + code + 220
  return {
    width,
    height,
    draw(pen) {
      pen.fillStyle = 'white'
      pen.fillRect(0, 0, width, height)
      pen.fillStyle = 'black'
      write(pen, 40, copy.heading, width / 2, 90, 'center')
      write(pen, 52, shared.yuan(formatYuan(receipt.amount)), width / 2, 165, 'center')
      write(pen, 28, copy.what(receipt.maskedName, receipt.year), width / 2, 212, 'center')
      rows.forEach(({ label, value }, at) => {
        const y = head + 40 + at * line
        write(pen, 28, label, margin, y, 'left')
        fitted(pen, value, y)
      })
      const top = head + rows.length * line + 40
      for (const { x, y, length } of runsOf(modules))
        pen.fillRect((width - code) / 2 + x * module, top + y * module, length * module, module)
      write(pen, 24, copy.check.code(printedCode(receipt.code)), width / 2, top + code + 56, 'center')
      if (receipt.invented) write(pen, 24, copy.invented.reason, width / 2, top + code + 108, 'center')
    },
  }
}

function write(pen: Pen, size: number, text: string, x: number, y: number, align: Pen['textAlign']): void {
  pen.font = `${size}px sans-serif`
  pen.textAlign = align
  pen.fillText(text, x, y)
}

/** A value on the right of its line, as small as it must be to fit beside its label. */
function fitted(pen: Pen, value: string, y: number): void {
  const room = width - 2 * margin - 190
  pen.font = '28px sans-serif'
  const size = Math.min(28, Math.floor((28 * room) / Math.max(1, pen.measureText(value).width)))
  write(pen, size, value, width - margin, y, 'right')
}
