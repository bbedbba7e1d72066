import * as refusedPaying from '@mock/scenarios/refused-paying'
import { checkBooks } from '../harness/invariants'
import { granted, refusalOf, rehearse } from '../harness/rehearsal'

const codes: Record<string, string> = {
  'pay-other-insurance': 'OTHER_INSURANCE_ACTIVE',
  'pay-not-enrolled': 'NO_ENROLMENT_RECORD',
  'pay-reserve-unknown': 'RESERVE_UNKNOWN',
  'pay-paused': 'SHARING_PAUSED',
  'pay-capped': 'CAP_EXCEEDED',
  'pay-capped-monthly': 'MONTHLY_CAP_EXCEEDED',
  'pay-use-excluded': 'USE_EXCLUDED',
  'pay-term-over': 'SHARING_ENDED',
  'pay-deceased': 'MEMBER_DECEASED',
  'pay-frozen': 'PAYER_STATUS_ABNORMAL',
}

test('every scenario of a no says which, and no two say the same', () => {
  expect(Object.keys(codes).sort()).toEqual(
    Object.values(refusedPaying)
      .map(({ id }) => id)
      .sort(),
  )
  expect(new Set(Object.values(codes)).size).toBe(Object.keys(codes).length)
})

test.each(Object.values(refusedPaying).map(({ id, opensAt }) => [id, opensAt.params] as const))(
  '%s comes to its own reason, and nothing moves',
  async (id, params) => {
    const { counter } = rehearse(id)
    const asked = { personId: String(params.personId), year: Number(params.year) }
    const answer = await counter.contribution.quote(asked)
    const code = codes[id]
    if (code === undefined) throw new Error(`${id} has no code`)
    const refusal = answer.ok ? answer.value.funding.refusal : answer.refusal
    expect(refusal?.code).toBe(code)
    const { people } = granted(await counter.contribution.roster({ year: asked.year }))
    const person = people.find(({ personId }) => personId === asked.personId)
    const isBound = code !== 'SHARING_ENDED' && code !== 'MEMBER_DECEASED'
    expect(person?.state).toBe(!isBound ? undefined : answer.ok ? 'PAYABLE' : 'BLOCKED')
    const due = answer.ok ? answer.value.due : 40_000
    expect(refusalOf(await counter.contribution.order({ key: 'asked-all-the-same', ...asked, due }))).toBe(code)
    expect(counter.room.books.orders).toEqual([])
    checkBooks(counter.room.books)
  },
)

test('whoever has left the employees and not registered yet is shown as unregistered', async () => {
  const { counter } = rehearse('pay-not-enrolled')
  const { people } = granted(await counter.contribution.roster({ year: 2026 }))
  expect(people.map(({ registered }) => registered)).toEqual([true, true, false])
})

test.each(['pay-paused', 'pay-capped', 'pay-capped-monthly', 'pay-use-excluded'])(
  "%s is the payer's own word, and says of which binding",
  async (id) => {
    const { counter } = rehearse(id)
    const answer = await counter.contribution.quote({ personId: 'zhou-jianguo', year: 2026 })
    expect(answer).toMatchObject({ refusal: { detail: { bindingId: 'bound-zhou-jianguo' } } })
  },
)

test('a frozen account is told apart from insurance that has stopped', async () => {
  const why = async (id: string) => {
    const answer = await rehearse(id).counter.contribution.quote({ personId: 'zhou-jianguo', year: 2026 })
    return answer.ok ? null : (answer.refusal.detail?.why ?? 'STOPPED')
  }
  expect([await why('pay-frozen'), await why('pay-stopped')]).toEqual(['FROZEN', 'STOPPED'])
})
