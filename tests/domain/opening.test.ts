import { day, instant } from '@/domain/calendar'
import { type Standing, standingOf } from '@/domain/channels/opening'
import type { Branch } from '@/domain/policy/pack'

const weekdays = [1, 2, 3, 4, 5]

/** 市民之家: shut at noon, a shorter Saturday, no Sunday. */
const home: Branch = {
  name: '市民之家',
  hours: [
    // Out of order on purpose: whoever types a pack need not sort it.
    { days: weekdays, opens: '13:30', closes: '17:00' },
    { days: weekdays, opens: '08:30', closes: '12:00' },
    { days: [6], opens: '09:00', closes: '12:00' },
    { days: [6], opens: '13:30', closes: '16:00' },
  ],
  closedOn: [7],
}

/** 临安: nobody wrote down the weekdays. */
const weekendOnly: Branch = { name: '临安', hours: [{ days: [6, 7], opens: '09:00', closes: '11:30' }] }

/** 西安: shut at weekends, and no hours for the rest. */
const shutAtWeekends: Branch = { name: '西安', hours: [], closedOn: [6, 7] }

const calendar = {
  holidays: [
    '2025-01-28',
    '2025-01-29',
    '2025-01-30',
    '2025-01-31',
    '2025-02-01',
    '2025-02-02',
    '2025-02-03',
    '2025-02-04',
  ].map(day),
  workingWeekends: ['2025-01-26', '2025-02-08'].map(day),
}

const closed = (why: Extract<Standing, { is: 'CLOSED' }>['why'], on: string, at: string): Standing => ({
  is: 'CLOSED',
  why,
  next: { on: day(on), at },
})

test.each<[string, string, Branch, Standing]>([
  ['Friday morning, to the minute it opens', '2025-11-21T08:30:00', home, { is: 'OPEN', until: '12:00' }],
  ['a minute earlier it is not open yet', '2025-11-21T08:29:59', home, closed('NOT_YET', '2025-11-21', '08:30')],
  ['at noon to the second it is shut for lunch', '2025-11-21T12:00:00', home, closed('LUNCH', '2025-11-21', '13:30')],
  ['after lunch it is open until five', '2025-11-21T13:30:00', home, { is: 'OPEN', until: '17:00' }],
  ['Friday evening leads to Saturday', '2025-11-21T17:00:00', home, closed('OVER', '2025-11-22', '09:00')],
  ['Saturday at one it is lunch still', '2025-11-22T13:10:00', home, closed('LUNCH', '2025-11-22', '13:30')],
  ['Sunday is a day off', '2025-11-23T10:00:00', home, closed('DAY_OFF', '2025-11-24', '08:30')],
  ['a Sunday that is worked goes by Monday’s hours', '2025-01-26T10:00:00', home, { is: 'OPEN', until: '12:00' }],
  [
    'a Saturday that is worked too: open at half past four',
    '2025-02-08T16:30:00',
    home,
    { is: 'OPEN', until: '17:00' },
  ],
  ['春节 is a holiday, whatever the weekday', '2025-01-29T10:00:00', home, closed('HOLIDAY', '2025-02-05', '08:30')],
  ['the evening before 春节 leads beyond it', '2025-01-27T18:00:00', home, closed('OVER', '2025-02-05', '08:30')],
  ['a weekday nobody wrote down is unknown', '2025-11-21T10:00:00', weekendOnly, { is: 'UNKNOWN' }],
  ['its Saturday is known', '2025-11-22T10:00:00', weekendOnly, { is: 'OPEN', until: '11:30' }],
  ['after its Sunday nobody knows when', '2025-11-23T12:00:00', weekendOnly, { is: 'CLOSED', why: 'OVER', next: null }],
  [
    'a weekend said to be shut is shut',
    '2025-11-22T10:00:00',
    shutAtWeekends,
    { is: 'CLOSED', why: 'DAY_OFF', next: null },
  ],
  ['and its weekday unknown', '2025-11-21T10:00:00', shutAtWeekends, { is: 'UNKNOWN' }],
])('%s (%s)', (_, at, branch, standing) => {
  expect(standingOf(branch, instant(`${at}+08:00`), calendar)).toEqual(standing)
})
