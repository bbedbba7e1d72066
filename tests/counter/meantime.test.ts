import { furtherOf, type Happening } from '@mock/further-books'
import { payFor } from '@mock/meantime'
import { officeAt } from '@mock/office'
import { checkBooks } from '../harness/invariants'
import { granted, type Rehearsal, refusalOf, rehearse } from '../harness/rehearsal'

const father = { personId: 'zhou-jianguo', year: 2026 }

/** Puts something between two questions of a person. */
function between({ counter: { room } }: Rehearsal, happening: Happening): void {
  room.takeUp()
  furtherOf(room.books).between.push(happening)
  room.putBack()
}

test('an account that is frozen meanwhile says so, keeps its money, and stays frozen', async () => {
  const stage = rehearse('pay-for-father')
  between(stage, { before: 'contribution.quote', what: 'FROZEN' })
  const { counter } = stage
  const before = granted(await counter.account.overview({}))
  await counter.contribution.quote(father)
  const after = granted(await stage.relaunch().counter.account.overview({}))
  expect([before.status, after.status]).toEqual(['NORMAL', 'FROZEN'])
  expect(after.available).toBe(before.available)
  checkBooks(counter.room.books)
})

test.each(['DEATH', 'DIVORCE', 'INSURANCE_ENDED'] as const)(
  'a binding released for %s meanwhile is over, says why, and pays nothing more',
  async (why) => {
    const stage = rehearse('pay-for-father')
    between(stage, { before: 'contribution.quote', what: 'RELEASED', personId: father.personId, why })
    const { counter } = stage
    const code = why === 'DEATH' ? 'MEMBER_DECEASED' : 'NOT_BOUND'
    expect(refusalOf(await counter.contribution.quote(father))).toBe(code)
    const { room } = counter
    const binding = room.books.bindings.find(({ relativeId }) => relativeId === father.personId)
    const [ending] = furtherOf(room.books).endings
    expect([binding?.status, ending?.why, ending?.bindingId]).toEqual(['UNBOUND', why, binding?.id])
    checkBooks(room.books)
  },
)

test('when another payer is refused, whoever stands at the counter still stands there', () => {
  const { room } = rehearse('pay-for-father').counter
  room.takeUp()
  expect(() => payFor(room.books, officeAt(room.books, room.now()), father.personId, 'chen-jing')).toThrow('NOT_BOUND')
  expect(room.books.holderId).toBe('zhou-ming')
})
