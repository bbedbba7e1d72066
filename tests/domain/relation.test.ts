import { day } from '@/domain/calendar'
import { implausible, type Relation } from '@/domain/family/relation'
import { bornOn } from './someone'

const on = day('2025-11-21')
const sharer = bornOn('1990-03-12')

test.each<[Relation, string, 'male' | 'female', string | null]>([
  ['PARENT', '1976-03-12', 'male', null],
  ['PARENT', '1976-03-13', 'male', 'AGE_IMPLAUSIBLE'],
  ['PARENT', '2000-01-01', 'female', 'AGE_IMPLAUSIBLE'],
  ['CHILD', '2004-03-12', 'female', null],
  ['CHILD', '2004-03-11', 'female', 'AGE_IMPLAUSIBLE'],
  ['CHILD', '1960-01-01', 'male', 'AGE_IMPLAUSIBLE'],
  ['GRANDPARENT_P', '1962-03-12', 'female', null],
  ['GRANDPARENT_P', '1962-03-13', 'female', 'AGE_IMPLAUSIBLE'],
  ['GRANDPARENT_M', '1962-03-13', 'male', 'AGE_IMPLAUSIBLE'],
  ['GRANDCHILD_S', '2018-03-12', 'male', null],
  ['GRANDCHILD_S', '2018-03-11', 'male', 'AGE_IMPLAUSIBLE'],
  ['GRANDCHILD_D', '2018-03-11', 'female', 'AGE_IMPLAUSIBLE'],
  ['SPOUSE', '1990-03-12', 'male', 'SEX_IMPLAUSIBLE'],
  ['SPOUSE', '2005-11-21', 'female', null],
  ['SPOUSE', '2005-11-22', 'female', 'AGE_IMPLAUSIBLE'],
  ['SIBLING', '2020-01-01', 'female', null],
])('to someone born 1990-03-12, a %s born %s (%s) is judged on 2025-11-21: %s', (relation, born, sex, verdict) => {
  expect(implausible(relation, sharer, bornOn(born, sex, 7), on)).toBe(verdict)
})

test('nobody is their own relative, twins are', () => {
  expect(implausible('SIBLING', sharer, sharer, on)).toBe('SELF')
  expect(implausible('SIBLING', sharer, bornOn('1990-03-12', 'male', 1), on)).toBeNull()
})

test.each([
  ['2003-11-21', 'male', 'female', null],
  ['2003-11-22', 'male', 'female', 'AGE_IMPLAUSIBLE'],
  ['2005-11-21', 'female', 'male', null],
  ['2005-11-22', 'female', 'male', 'AGE_IMPLAUSIBLE'],
] as const)('a sharer born %s (%s) is as old as a spouse must be, or not: %s', (born, sex, other, verdict) => {
  expect(implausible('SPOUSE', bornOn(born, sex), bornOn('1990-03-12', other), on)).toBe(verdict)
  expect(implausible('SPOUSE', bornOn('1990-03-12', other), bornOn(born, sex), on)).toBe(verdict)
})
