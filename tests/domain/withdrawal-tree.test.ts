import { withdrawalReasons } from '@/domain/withdrawal/reason'
import { branches, branchNamed, reasonsOf, situationOf, situations } from '@/domain/withdrawal/tree'

test('every reason is reached by one road, and by one only', () => {
  const reached = situations.flatMap((answer): readonly string[] => {
    const branch = branchNamed(answer)
    return branch ? reasonsOf[branch] : [answer]
  })
  expect([...reached].sort()).toEqual([...withdrawalReasons].sort())
})

test.each(withdrawalReasons)('%s stands under an answer to the first question', (reason) => {
  expect(situations).toContain(situationOf(reason))
})

test.each(branches)('%s asks one more question, of at most six answers', (branch) => {
  expect(reasonsOf[branch].length).toBeGreaterThan(1)
  expect(reasonsOf[branch].length).toBeLessThanOrEqual(6)
})

test('a link may name anything: only a branch is one', () => {
  expect(branchNamed('AWAY')).toBe('AWAY')
  expect(branchNamed('constructor')).toBeNull()
})
