import { day } from '@/domain/calendar'
import { familyNotice, familyNoticeOn, familyNotices } from '@/domain/consent'
import { knownWording, newsSince, wordings } from '@/journeys/family/notice/copy.wordings'
import { olderThan } from '@/journeys/family/notice/older'

test.each([
  ['2024-01-01', '2025-11-01'],
  ['2025-11-14', '2025-11-01'],
  ['2025-11-15', '2025-11-15'],
  ['2026-11-22', familyNotice],
])('on %s the notice in force is that of %s', (on, version) => {
  expect(familyNoticeOn(day(on))).toBe(version)
})

test('改了哪几处，是从同意的那一版算起的，不是一律三处', () => {
  expect(Object.keys(newsSince('2025-11-01', '2025-11-15') ?? {})).toEqual(['4', '5', '7'])
  expect(newsSince('2025-11-15', '2025-11-15')).toEqual({})
  expect(newsSince('2019-01', '2025-11-15')).toBeNull()
})

test('写明改了的，正文确实改了；没写的，一个字也没动', () => {
  familyNotices.slice(1).forEach((version, before) => {
    const older = wordings[familyNotices[before] ?? version].points
    const changed = wordings[version].points.flatMap(({ body }, at) =>
      body === older[at]?.body ? [] : [String(at + 1)],
    )
    expect(Object.keys(wordings[version].news)).toEqual(changed)
  })
})

test('和勾过的那一版比，先于和柜台记着的那一版比；一样的不用比', () => {
  const recorded = { version: '2025-11-01', on: day('2025-11-05') }
  expect(olderThan('2025-11-15', null, recorded)).toEqual(recorded)
  expect(olderThan('2025-11-15', '2025-11-01', null)).toEqual({ version: '2025-11-01', on: null })
  expect(olderThan('2025-11-01', null, recorded)).toBeNull()
  expect(olderThan('2025-11-15', '2025-11-15', null)).toBeNull()
})

test('比这个小程序还新的一版，这里没有，不拿别的冒充', () => {
  expect(knownWording('2099-01-01')).toBeNull()
})
