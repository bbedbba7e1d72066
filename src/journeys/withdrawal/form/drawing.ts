import type { Drawing, Pen } from '@/platform/picture'
import { copy } from './copy'
import { type Line, underOf, whatOf, whoOf } from './lines'
import type { Form } from './store'

const width = 750
const margin = 48
const line = 56
const labels = 190

/**
 * The form as a picture to keep or to show: black on white whatever the theme, as it would be printed. Masked even where the
 * page is not: a picture lies in the album for good.
 */
export function drawingOf(form: Form): Drawing {
  const groups: readonly (readonly Line[])[] = [whoOf(form, null), whatOf(form), underOf(form)]
  const rows = groups.reduce((count, group) => count + group.length, 0)
  const height = 260 + rows * line + groups.length * 40 + 160
  return {
    width,
    height,
    draw(pen) {
      pen.fillStyle = 'white'
      pen.fillRect(0, 0, width, height)
      pen.fillStyle = 'black'
      // Two lines of ten characters each: the whole of it is too long for one.
      write(pen, 34, copy.heading.slice(0, 12), width / 2, 90, 'center')
      write(pen, 34, copy.heading.slice(12), width / 2, 140, 'center')
      let y = 210
      for (const group of groups) {
        pen.fillRect(margin, y - 36, width - 2 * margin, 2)
        for (const { label, value } of group) {
          write(pen, 26, label, margin, y, 'left')
          fitted(pen, value, y)
          y += line
        }
        y += 40
      }
      wrapped(pen, copy.promise, y)
      wrapped(pen, copy.invented.title, y + 90)
    },
  }
}

function write(pen: Pen, size: number, text: string, x: number, y: number, align: Pen['textAlign']): void {
  pen.font = `${size}px sans-serif`
  pen.textAlign = align
  pen.fillText(text, x, y)
}

/** A value beside its label, as small as it must be to fit. */
function fitted(pen: Pen, value: string, y: number): void {
  const room = width - 2 * margin - labels
  pen.font = '26px sans-serif'
  const size = Math.min(26, Math.floor((26 * room) / Math.max(1, pen.measureText(value).width)))
  write(pen, size, value, margin + labels, y, 'left')
}

/** A sentence broken where the sheet ends. */
function wrapped(pen: Pen, text: string, top: number): void {
  const perLine = Math.floor((width - 2 * margin) / 24)
  for (let at = 0; at * perLine < text.length; at += 1)
    write(pen, 24, text.slice(at * perLine, (at + 1) * perLine), margin, top + at * 34, 'left')
}
