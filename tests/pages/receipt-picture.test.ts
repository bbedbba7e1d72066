import { fen } from '@/domain/money'
import { drawingOf } from '@/journeys/contribution/receipt/drawing'
import { linesOf, startOf } from '@/journeys/contribution/receipt/lines'
import { modulesOf, qrPicture, runsOf } from '@/journeys/contribution/receipt/qr'
import { granted, rehearse } from '../harness/rehearsal'

const receiptOf = async () => {
  const { counter } = rehearse('receipt-paid')
  return granted(await counter.contribution.receipt({ orderId: 'order-father' }))
}

test('二维码是方的，三个角各有定位的眼睛', () => {
  const modules = modulesOf('http://a.test/#/verified?receiptCode=0123456789ABCDEF0123')
  expect(new Set(modules.map((row) => row.length))).toEqual(new Set([modules.length]))
  const eye = (x: number, y: number) =>
    Array.from({ length: 7 }, (_, at) =>
      modules[y + at]
        ?.slice(x, x + 7)
        .map(Number)
        .join(''),
    ).join(' ')
  const seen = '1111111 1000001 1011101 1011101 1011101 1000001 1111111'
  const last = modules.length - 7
  expect([eye(0, 0), eye(last, 0), eye(0, last)]).toEqual([seen, seen, seen])
})

test('画出来的每一段都是黑格子，一格不多一格不少', () => {
  const modules = modulesOf('receipt')
  const dark = modules.flat().filter(Boolean).length
  expect(runsOf(modules).reduce((sum, { length }) => sum + length, 0)).toBe(dark)
  for (const { x, y, length } of runsOf(modules)) expect(modules[y]?.slice(x, x + length).every(Boolean)).toBe(true)
  expect(qrPicture(modules)).toMatch(/^url\("data:image\/svg\+xml,%3Csvg [^"<>#]*"\)$/)
})

test('图片上写的和遮住的页面一样，没有完整姓名', async () => {
  const receipt = await receiptOf()
  const written: string[] = []
  const { width, height, draw } = drawingOf(receipt, modulesOf(receipt.code))
  const boxes: number[][] = []
  draw({
    fillStyle: '',
    font: '',
    textAlign: 'left',
    fillRect: (x, y, w, h) => void boxes.push([x, y, w, h]),
    fillText: (text) => void written.push(text),
    measureText: (text) => ({ width: text.length * 28 }),
  })
  for (const { value } of linesOf(receipt, null)) expect(written).toContain(value)
  expect(written.join()).not.toMatch(/周建国|430800/)
  for (const [x = 0, y = 0, w = 0, h = 0] of boxes) {
    expect(x + w).toBeLessThanOrEqual(width)
    expect(y + h).toBeLessThanOrEqual(height)
  }
})

test('哪天能用：按时缴的从一月一日，补缴的要等，年中当天起的不用等', async () => {
  const receipt = await receiptOf()
  const { from, to } = receipt.benefit
  expect(startOf(receipt)).toBe('2026年1月1日起看病能用，不用再办手续。')
  const may = { ...receipt, amount: fen(110_000), benefit: { from: '2026-05-05' as typeof from, to } }
  expect(startOf(may)).toMatch(/^要等一段时间：2026年5月5日起/)
  expect(startOf({ ...may, paidOn: '2026-05-05' as typeof from })).toMatch(/^缴费当天起就能用/)
})
