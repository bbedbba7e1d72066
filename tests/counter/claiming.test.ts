import { checkBooks } from '../harness/invariants'
import { granted, refusalOf, rehearse, signed, stepUp } from '../harness/rehearsal'

const day = 86_400
const payee = { holder: '罗芳', card: '6222 0000 0000 0017' }
const dead = { name: '罗国强', idNumber: '43010019600101001X' }

async function heir(scenario = 'withdraw-heir') {
  const stage = rehearse(scenario)
  const owner = granted(await stage.counter.withdrawal.owner(dead))
  const claim = { reason: 'DEATH', kind: 'HEIR', ownerId: owner.ownerId, heirship: 'ALONE' } as const
  return { ...stage, owner, claim }
}

/** Hands an heir's application in, with these materials and commitments. */
async function submits({ counter, claim }: Awaited<ReturnType<typeof heir>>, materials: string[], pledged: string[]) {
  const key = 'key-of-heir'
  const stepUpToken = await stepUp(counter, key)
  return counter.withdrawal.submit({ key, ...claim, materials, pledged, payee, signature: signed, stepUpToken })
}

test('女儿替去世的父亲办：父亲的账户到账后注销，她自己的不动', async () => {
  const stage = await heir()
  const { counter, owner, claim, wait } = stage
  expect(owner).toMatchObject({ maskedName: '罗*强', areaName: '长沙市', deathKnown: true })
  const verdict = granted(await counter.withdrawal.verdict(claim))
  expect(verdict).toMatchObject({ amount: 1_125_604, ownerMaskedName: '罗*强' })
  expect(verdict.materials.map(({ name, waived }) => [name, waived])).toEqual([
    ['死亡证明', 'SHARED'],
    ['继承关系证明', null],
  ])
  const request = granted(await submits(stage, ['DEATH-2'], []))
  expect(request).toMatchObject({ amount: 1_125_604, applicant: { kind: 'HEIR', ownerMaskedName: '罗*强' } })
  wait(40 * day)
  expect(
    granted(await counter.withdrawal.find({ requestId: request.requestId })).history.map(({ status }) => status),
  ).toContain('PAID')
  expect(granted(await counter.account.overview({})).status).toBe('NORMAL')
  checkBooks(counter.room.books)
})

test('死亡信息还没传到：没有证明也没有承诺书不收，写了承诺书就收', async () => {
  const stage = await heir('withdraw-heir-unheard')
  expect(stage.owner.deathKnown).toBe(false)
  expect(await submits(stage, ['DEATH-2'], [])).toMatchObject({
    refusal: { code: 'MATERIALS_MISSING', detail: { names: '死亡证明' } },
  })
  expect(granted(await submits(stage, ['DEATH-2'], ['DEATH-1'])).status).toBe('SUBMITTED')
})

test('不是亲属，查无此人，号码写错：说的是同一句话，问不出谁参了保', async () => {
  const { counter, claim } = await heir()
  const zhou = { name: '周明', idNumber: '430100199003120013' }
  for (const asked of [zhou, { ...dead, name: '罗强' }, { ...dead, idNumber: '430100199003120013' }])
    expect(refusalOf(await counter.withdrawal.owner(asked))).toBe('KINSHIP_UNPROVEN')
  expect(refusalOf(await counter.withdrawal.verdict({ ...claim, ownerId: 'zhou-ming' }))).toBe('KINSHIP_UNPROVEN')
})

test.each([
  ['没说是谁的账户', { ownerId: null }, 'OWNER_NEEDED'],
  ['没说谁来办', { kind: 'SELF' }, 'OWNER_NEEDED'],
  ['没商量好', { heirship: 'DISPUTED' }, 'HEIRS_DISPUTE'],
  ['受委托的，到窗口', { kind: 'AGENT' }, 'AT_WINDOW'],
] as const)('%s，不能办', async (_, change, code) => {
  const { counter, claim } = await heir()
  expect(refusalOf(await counter.withdrawal.verdict({ ...claim, ...change }))).toBe(code)
})

test('几位继承人商量好了，多交一份大家签字的声明；监护人再多一份监护证明', async () => {
  const { counter, claim } = await heir()
  const names = async (change: object) =>
    granted(await counter.withdrawal.verdict({ ...claim, ...change })).materials.map(({ name }) => name)
  expect(await names({ heirship: 'AGREED' })).toEqual(['死亡证明', '继承关系证明', '全体继承人的共同声明'])
  expect(await names({ kind: 'GUARDIAN' })).toEqual(['死亡证明', '继承关系证明', '监护关系证明'])
})

test('不取出来还能怎么用：长沙说得出金额，广东省内换城市不划转', async () => {
  const { counter } = rehearse('withdraw-illness-refused')
  const { ways } = granted(await counter.withdrawal.alternatives({ reason: 'SERIOUS_ILLNESS' }))
  expect(ways.map(({ use }) => use)).toEqual(['CARE', 'SHARING'])
  const within = rehearse('withdraw-within-guangdong')
  expect(await within.counter.withdrawal.verdict({ reason: 'IN_PROVINCE_MOVE' })).toMatchObject({
    refusal: { code: 'REASON_NOT_LISTED', citation: { status: 'CONFIRMED' } },
  })
})
