import { onceRetired } from '@/domain/balance/retiring'
import { day } from '@/domain/calendar'
import { packIn, places } from './places'

const retiring = (area: string, born: string, on: string) =>
  onceRetired({ born: day(born), on: day(on) }, packIn(area).balance.credit)

test.each([
  ['the first of a month', '2026-06-01', '2026-07-01'],
  ['the last of a month', '2026-06-30', '2026-07-01'],
  ['the last of January', '2027-01-31', '2027-02-01'],
  ['the last of a year', '2026-12-31', '2027-01-01'],
])('who registers retirement on %s is credited as a retiree from the month after', (_, on, from) => {
  expect(retiring(places.changsha, '1966-06-15', on)).toMatchObject({ from, credit: { gross: 7_500 } })
})

test('at seventy somebody who retires late is credited by that age at once', () => {
  expect(retiring(places.chongqing, '1956-05-10', '2026-05-31').credit?.gross).toBe(11_500)
  expect(retiring(places.chongqing, '1956-06-10', '2026-05-31').credit).toMatchObject({
    gross: 10_500,
    next: { from: '2026-07-01', fromAge: 70, gross: 11_500 },
  })
})

test('where nobody has published what retirees are credited, only the day is told', () => {
  expect(retiring(places.nanning, '1966-06-15', '2026-06-20')).toEqual({ from: '2026-07-01', credit: null })
})
