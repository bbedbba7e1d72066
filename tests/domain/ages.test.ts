import { agesOf } from '@/domain/policy/ages'

test('a band ends a year before the next one begins, and the oldest has no end', () => {
  expect(agesOf([{ fromAge: 0 }, { fromAge: 19 }, { fromAge: 60 }, { fromAge: 70 }])).toEqual([
    { from: 0, to: 18 },
    { from: 19, to: 59 },
    { from: 60, to: 69 },
    { from: 70, to: null },
  ])
})

test('one band is for everybody', () => {
  expect(agesOf([{ fromAge: 0 }])).toEqual([{ from: 0, to: null }])
  expect(agesOf([])).toEqual([])
})
