import { day, instant } from '@/domain/calendar'
import { fen } from '@/domain/money'
import { type RequestStatus, requestStatuses } from '@/domain/withdrawal/request'
import { copy } from '@/journeys/withdrawal/progress/copy'
import { aboutOf, stationsOf } from '@/journeys/withdrawal/progress/stations'
import type { Request } from '@/journeys/withdrawal/progress/store'

const at = instant('2025-11-21T10:02:00+08:00')

const requestThat = (...passed: [RequestStatus, ...RequestStatus[]]): Request => ({
  requestId: 'request-1',
  number: 'ZQ2511210001',
  status: passed.at(-1) ?? passed[0],
  finished: false,
  version: passed.length,
  reason: 'EMIGRATION',
  amount: fen(428_653),
  maskedCard: '**** 0128',
  paidBy: day('2025-12-12'),
  history: passed.map((status) => ({ status, at })),
  supplement: null,
  cancellable: true,
  rejected: null,
  applicant: { kind: 'SELF', ownerMaskedName: null },
})

const titles = (request: Request) => stationsOf(request).map(({ state, title }) => `${state} ${title}`)

test('走过的写明时间，正在办的只有一步，最后一步写明最晚哪天到账', () => {
  const stations = stationsOf(requestThat('SUBMITTED'))
  expect(stations.map(({ state }) => state)).toEqual(['done', 'now', 'todo', 'todo', 'todo'])
  expect(stations[0]?.note).toBe('2025年11月21日 10:02')
  expect(stations.at(-2)?.note).toBe('**** 0128，最晚 2025年12月12日')
})

test('现在这一步写明轮到谁：医保局正在办，还是等您办', () => {
  const now = (request: Request) => stationsOf(request).find(({ state }) => state === 'now')?.note
  expect(now(requestThat('SUBMITTED'))).toMatch(/^正在办/)
  expect(now(requestThat('SUBMITTED', 'SUPPLEMENT_REQUESTED'))).toMatch(/^等您办/)
  expect(now(requestThat('SUBMITTED', 'ACCEPTED', 'APPROVED', 'CARD_RETURN_PENDING'))).toMatch(/^等您办/)
  expect(now(requestThat('SUBMITTED', 'ACCEPTED', 'APPROVED', 'PAYING', 'PAY_FAILED'))).toMatch(/^等您办/)
})

test('还等您办的时候，不说最晚哪天到账', () => {
  const notes = (...passed: RequestStatus[]) => stationsOf(requestThat('SUBMITTED', ...passed)).map(({ note }) => note)
  expect(notes('SUPPLEMENT_REQUESTED').at(-2)).toBe('**** 0128')
  expect(notes('SUPPLEMENT_REQUESTED', 'RESUBMITTED').at(-2)).toBe('**** 0128，最晚 2025年12月12日')
})

test('补过两次材料，两次都看得见，名字不重复', () => {
  const seen = titles(
    requestThat('SUBMITTED', 'SUPPLEMENT_REQUESTED', 'RESUBMITTED', 'SUPPLEMENT_REQUESTED', 'RESUBMITTED', 'ACCEPTED'),
  )
  expect(seen).toContain('done 第 2 次医保局请您补材料')
  expect(new Set(seen).size).toBe(seen.length)
})

test('打款没成功，标成没有办成，并且说接下来怎么办', () => {
  const seen = titles(requestThat('SUBMITTED', 'ACCEPTED', 'APPROVED', 'PAYING', 'PAY_FAILED'))
  expect(seen.slice(-3, -1)).toEqual(['failed 打款没有成功', 'now 请您换一张卡，再打一次'])
})

test.each(requestStatuses)('%s 有一句结论、有说明，不写“失败”和“异常”', (status) => {
  const { title, lines } = copy.status[status](aboutOf(requestThat('SUBMITTED', status)))
  expect(title).not.toBe('')
  expect(lines.length).toBeGreaterThan(0)
  expect([title, ...lines].join('')).not.toMatch(/失败|异常|null|undefined/)
})
