import { undoRefusals } from '@/domain/contribution/undo'
import type { Refusal } from '@/domain/refusal'
import { toldBy, wordsFor } from '@/journeys/contribution/refusals/words'

/** A refusal as the card says it: the title, and the reason under it. */
function said({ code, detail }: Pick<Refusal, 'code' | 'detail'>): string {
  const words = wordsFor(code)
  const told = toldBy({ code, ...(detail && { detail }) })
  return `${words.titleTold?.(told) ?? words.title} ${words.reason(told)}`
}

test('不在缴费期的，说缴费期是哪天到哪天', () => {
  const text = said({ code: 'OUT_OF_SEASON', detail: { opens: '2025-09-01', closes: '2026-01-31' } })
  expect(text).toContain('缴费期是 2025年9月1日 至 2026年1月31日')
})

test('缴了也用不上的，说最晚哪天缴才有用，不说缴费期', () => {
  const text = said({
    code: 'OUT_OF_SEASON',
    detail: { lastUseful: '2026-09-30', waitingMonths: 3, year: 2026 },
  })
  expect(text).toContain('这一年已经用不上了')
  expect(text).toContain('2026年9月30日')
  expect(text).not.toContain('缴费期是')
})

test('要留 1000 元的地方，说有多少、能给家人用多少、差多少', () => {
  const detail = { shortfall: 22_000, available: 118_000, shareable: 18_000, due: 40_000 }
  const text = said({ code: 'RESERVE_NOT_MET', detail })
  for (const figure of ['差 220.00 元', '有 1,180.00 元', '能给家人用的是 180.00 元', '没有扣款'])
    expect(text).toContain(figure)
})

test('刚缴成功就要撤销的，说几点以后可以', () => {
  const text = said({ code: 'TOO_SOON', detail: { from: '2025-11-21T12:00:00+08:00', afterHours: 2 } })
  expect(text).toContain('2025年11月21日 12:00 以后可以撤销')
  expect(text).toContain('过 2 个小时')
})

test.each(undoRefusals)('撤不了的每一种（%s）都有自己的话和下一步，没有数字也读得通', (code) => {
  const text = said({ code })
  expect(text).not.toBe(said({ code: 'SOMETHING_NEW' }))
  expect(text).not.toMatch(/null|undefined/)
  expect(wordsFor(code).next.length).toBeGreaterThan(0)
})
