import { entrySorts, sortOf } from '@/domain/balance/entry-sort'
import { type EntryKind, entryKinds } from '@/domain/balance/statement'

test.each<[EntryKind, string | undefined, ReturnType<typeof sortOf>]>([
  ['MONTHLY_CREDIT', undefined, 'CREDIT'],
  ['CARE', undefined, 'OWN_CARE'],
  ['CARE', '周*国', 'FAMILY'],
  ['CARE_REVERSED', '李*英', 'FAMILY'],
  ['HELD', '周*国', 'FAMILY'],
  ['FROZEN', undefined, 'ASIDE'],
  ['PREMIUM', undefined, 'OUT'],
])('%s for %s is looked for among %s', (kind, relative, sort) => {
  expect(sortOf({ kind, ...(relative && { relative }) })).toBe(sort)
})

test('every sort has something that belongs to it', () => {
  expect([...new Set(entryKinds.map((kind) => sortOf({ kind })))].sort()).toEqual([...entrySorts].sort())
})
