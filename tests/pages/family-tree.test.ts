import { relations } from '@/domain/family/relation'
import { generations } from '@/journeys/family/who/tree'

const shown = generations.flatMap(({ kin }) => kin).filter((one) => one !== null)

test('每一类亲属在图里都站一次，自己也在', () => {
  expect([...shown].sort()).toEqual([...relations, 'SELF'].sort())
})

test('自己在正中间，长辈在上，晚辈在下', () => {
  const rowOf = (one: string) => generations.findIndex(({ kin }) => kin.some((each) => each === one))
  expect(rowOf('SELF')).toBe(2)
  expect(generations[2]?.kin[1]).toBe('SELF')
  expect(rowOf('GRANDPARENT_M')).toBeLessThan(rowOf('PARENT'))
  expect(rowOf('PARENT')).toBeLessThan(rowOf('SELF'))
  expect(rowOf('SELF')).toBeLessThan(rowOf('CHILD'))
  expect(rowOf('CHILD')).toBeLessThan(rowOf('GRANDCHILD_D'))
})
