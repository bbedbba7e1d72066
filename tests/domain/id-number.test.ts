import fc from 'fast-check'
import { day } from '@/domain/calendar'
import { readIdNumber } from '@/domain/identity/id-number'
import { idNumberOf } from './someone'

const today = day('2026-11-21')
const births = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2026-11-20'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const numbers = fc
  .tuple(births, fc.constantFrom('male' as const, 'female' as const), fc.nat(99))
  .map(([born, sex, order]) => idNumberOf(born, sex, order))

test.each([
  ['430100199003120013', '1990-03-12', 'male'],
  ['430800196409220027', '1964-09-22', 'female'],
  ['43080019431212008X', '1943-12-12', 'female'],
  ['43080019431212008x', '1943-12-12', 'female'],
  [' 430100 19600101 001X ', '1960-01-01', 'male'],
])('%s is read as born %s, %s', (typed, born, sex) => {
  const number = typed.replace(/ /g, '').toUpperCase()
  expect(readIdNumber(typed, today)).toEqual({ card: { number, born, sex } })
})

test.each([
  ['', 'EMPTY'],
  ['   ', 'EMPTY'],
  ['430100900312001', 'OLD_15_DIGITS'],
  ['43010019900312001', 'LENGTH'],
  ['4301001990031200133', 'LENGTH'],
  ['43010019900312O013', 'CHARACTERS'],
  ['X30100199003120013', 'CHARACTERS'],
  ['430100199002290013', 'BIRTH_DATE'],
  ['430100000101010013', 'BIRTH_DATE'],
  ['430100199003120014', 'CHECKSUM'],
  ['43010019900312001X', 'CHECKSUM'],
])('“%s” is refused as %s', (typed, fault) => {
  expect(readIdNumber(typed, today)).toEqual({ fault })
})

test('a birth date of tomorrow is refused, of today it is not', () => {
  const newborn = idNumberOf('2026-11-21', 'female')
  expect(readIdNumber(newborn, today)).toHaveProperty('card')
  expect(readIdNumber(newborn, day('2026-11-20'))).toEqual({ fault: 'BORN_IN_FUTURE' })
})

test('every number with the right check character is read', () => {
  fc.assert(fc.property(numbers, (number) => 'card' in readIdNumber(number, today)))
})

test('one wrong digit anywhere is always noticed', () => {
  fc.assert(
    fc.property(numbers, fc.nat(16), fc.integer({ min: 1, max: 9 }), (number, place, shift) => {
      const wrong = (Number(number[place]) + shift) % 10
      return 'fault' in readIdNumber(number.slice(0, place) + wrong + number.slice(place + 1), today)
    }),
  )
})

test('two neighbouring digits swapped are always noticed', () => {
  fc.assert(
    fc.property(numbers, fc.nat(15), (number, place) => {
      const [a, b] = [number[place], number[place + 1]]
      fc.pre(a !== b)
      return 'fault' in readIdNumber(number.slice(0, place) + b + a + number.slice(place + 2), today)
    }),
  )
})
