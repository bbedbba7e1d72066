import { absentAreas } from '@mock/concerned'
import { granted, rehearse, signed, stepUp } from '../harness/rehearsal'

const jiangsu = '320000'
const owner = { name: '罗国强', idNumber: '43010019600101001X' }
const payee = { holder: '罗芳', card: '6222 0000 0000 0017' }

/** 罗芳 of 长沙 comes for the account of her father, who was insured in 江苏. */
async function fatherElsewhere() {
  const stage = rehearse('withdraw-heir')
  const { counter } = stage
  counter.room.books.moved = [{ personId: 'luo-guoqiang', area: jiangsu }]
  counter.room.putBack()
  const { ownerId } = granted(await counter.withdrawal.owner(owner))
  const claim = { reason: 'DEATH', kind: 'HEIR', ownerId, heirship: 'ALONE' } as const
  return { ...stage, claim }
}

async function submitted() {
  const stage = await fatherElsewhere()
  const { counter, claim } = stage
  const key = 'key-of-heir'
  const stepUpToken = await stepUp(counter, key)
  const verdict = granted(await counter.withdrawal.verdict(claim))
  const materials = verdict.materials.map(({ materialId }) => materialId)
  const ask = { key, ...claim, materials, payee, signature: signed, stepUpToken }
  return { ...stage, verdict, request: granted(await counter.withdrawal.submit(ask)) }
}

test('逝者在江苏参保：几个工作日、最晚哪天到账，都按江苏的', async () => {
  const { verdict, request } = await submitted()
  expect(verdict).toMatchObject({ workingDays: 10, paidBy: '2025-12-05' })
  expect(request.paidBy).toBe(verdict.paidBy)
})

test('办结的日子写的出处也是江苏的，不是继承人参保地的', async () => {
  const { counter, request } = await submitted()
  const { matters } = granted(await counter.matters.list({}))
  const term = matters.find(({ record }) => record.recordId === request.requestId)?.term
  expect(term).toMatchObject({ by: request.paidBy, citation: { status: 'CONFIRMED' } })
})

test('受委托来办的，带什么也看账户在哪里；没说是谁的账户，看来办的人在哪里', async () => {
  const { counter, claim } = await fatherElsewhere()
  const papersOf = async (ownerId: string | null) => {
    const answer = await counter.withdrawal.verdict({ ...claim, kind: 'AGENT', ownerId })
    return answer.ok ? null : answer.refusal
  }
  expect(await papersOf(claim.ownerId)).toMatchObject({ code: 'AT_WINDOW', citation: { status: 'UNKNOWN' } })
  expect(await papersOf(null)).toMatchObject({ code: 'AT_WINDOW', citation: { status: 'CONFIRMED' } })
  expect(await papersOf('zhou-ming')).toEqual(await papersOf(null))
})

test('问到的、申请过的账户在哪里，那里的规定也要先取来', () => {
  const { books } = rehearse('withdraw-heir').counter.room
  // 65 is the one province of this test nobody has written rules for.
  const elsewhere = { ...books, moved: [{ personId: 'luo-guoqiang', area: '650000' }] }
  expect(absentAreas(elsewhere, {})).toEqual([])
  expect(absentAreas(elsewhere, { reason: 'DEATH', ownerId: 'luo-guoqiang' })).toEqual(['650000'])
  const request = { applicantId: 'luo-fang', ownerId: 'luo-guoqiang' }
  const asked = JSON.parse(JSON.stringify({ ...elsewhere, requests: [request] }))
  expect(absentAreas(asked, {})).toEqual(['650000'])
})
