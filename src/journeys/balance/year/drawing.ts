import { percentOf } from '@/domain/balance/settled'
import { formatYuan } from '@/domain/money'
import type { Drawing, Pen } from '@/platform/picture'
import type { accountYear } from '@/services/contract/account-year'
import type { ReplyOf } from '@/services/contract/operation'
import { copy as words } from '../copy'
import { copy } from '../copy.year'
import { rowsOf } from './lines'

const width = 750
const margin = 48
const line = 60
const bar = 48

/** Darker the nearer to the person's own purse; black on white whatever the theme, as it would be printed. */
const inks = { pool: 'black', account: 'dimgray', cash: 'silver' } as const

/** A year as a picture to keep: the same figures as on the page. It names nobody but relatives, and those masked. */
export function drawingOf(year: ReplyOf<typeof accountYear.year>): Drawing {
  const { care, kinds, relatives } = year
  const percent = percentOf(care)
  const shares = (['pool', 'account', 'cash'] as const).map((part) => ({
    part,
    label: `${copy.care.parts[part]} ${copy.care.percent(percent[part])}`,
    value: copy.yuan(formatYuan(care[part])),
  }))
  const rows = [
    ...shares,
    ...rowsOf(year),
    ...kinds.map(({ kind, fen }) => ({ label: words.kinds[kind].word, value: copy.yuan(formatYuan(fen)) })),
    ...relatives.map(({ maskedName, fen }) => ({
      label: words.statement.forRelative(maskedName),
      value: copy.yuan(formatYuan(fen)),
    })),
  ]
  const head = 240
  const height = head + rows.length * line + 120
  return {
    width,
    height,
    draw(pen) {
      pen.fillStyle = 'white'
      pen.fillRect(0, 0, width, height)
      pen.fillStyle = 'black'
      write(pen, 40, copy.heading(year.year), width / 2, 96, 'center')
      let left = margin
      for (const { part } of shares) {
        const long = Math.round(((width - 2 * margin) * percent[part]) / 100)
        pen.fillStyle = inks[part]
        pen.fillRect(left, 140, long, bar)
        left += long
      }
      pen.fillStyle = 'black'
      rows.forEach(({ label, value }, at) => {
        write(pen, 28, label, margin, head + at * line, 'left')
        write(pen, 28, value, width - margin, head + at * line, 'right')
      })
      write(pen, 24, copy.take.demo, width / 2, height - 60, 'center')
    },
  }
}

function write(pen: Pen, size: number, text: string, x: number, y: number, align: Pen['textAlign']): void {
  pen.font = `${size}px sans-serif`
  pen.textAlign = align
  pen.fillText(text, x, y)
}
