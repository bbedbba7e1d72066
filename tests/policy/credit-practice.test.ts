import practice from '@mock/policy/credit-practice.json'
import { factOf } from '@mock/policy/facts'
import * as v from 'valibot'
import { creditChanges } from '@/domain/balance/credit-change'

const yes = factOf(v.literal(true))

test('what is said of 划入 everywhere is dated and sourced as a pack is', () => {
  const Practice = v.strictObject({
    changes: v.array(factOf(v.picklist(creditChanges))),
    afterRetirement: yes,
    noAccount: v.strictObject({ RESIDENT: yes, POOL_ONLY: yes }),
  })
  expect(v.safeParse(Practice, practice).issues).toBeUndefined()
})
