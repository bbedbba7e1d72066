import { checkBooks } from '../harness/invariants'
import { agreedTo, granted, refusalOf, rehearse, signed, stepUp } from '../harness/rehearsal'

const father = { relation: 'PARENT', name: '周建国', idNumber: '430800196205180019' } as const

async function bindFather(key = 'key-of-bind') {
  const stage = rehearse('bind-parent')
  const stepUpToken = await stepUp(stage.counter, key)
  return {
    ...stage,
    bind: () =>
      stage.counter.family.bind({ key, ...father, phone: '', consents: agreedTo, signature: signed, stepUpToken }),
  }
}

test('绑定父亲之后，他在名单上，也可以给他缴费', async () => {
  const { counter, bind } = await bindFather()
  const binding = granted(await bind())
  expect(binding).toMatchObject({ status: 'ACTIVE', maskedName: '周*国', areaName: '张家界市' })
  const members = granted(await counter.family.members({}))
  expect(members).toMatchObject({ active: { count: 1, limit: 10 }, lifetime: { count: 1, limit: 20 } })
  const { people } = granted(await counter.contribution.people({ year: 2026 }))
  expect(people).toMatchObject([{ maskedName: '周*国', state: 'PAYABLE', due: 40_000 }])
})

test('点两次“确认添加”，只绑定一次', async () => {
  const { counter, bind } = await bindFather()
  expect(granted(await bind()).bindingId).toBe(granted(await bind()).bindingId)
  expect(counter.room.books.bindings).toHaveLength(1)
  checkBooks(counter.room.books)
})

test('没有核验过身份，不能绑定', async () => {
  const { counter } = rehearse('bind-parent')
  const answer = await counter.family.bind({
    key: 'no-step-up',
    ...father,
    phone: '',
    consents: agreedTo,
    signature: signed,
    stepUpToken: 'made-up',
  })
  expect(refusalOf(answer)).toBe('STEP_UP_NEEDED')
})

test.each`
  what              | consents
  ${'上一版告知书'} | ${{ ...agreedTo, notice: '2025-11-01' }}
  ${'别的承诺书'}   | ${{ ...agreedTo, commitment: '2019-01' }}
`('同意的是$what：不绑定，也不用掉身份核验，看过新的再来', async ({ consents }) => {
  const { counter } = rehearse('bind-parent')
  const key = 'key-of-outdated'
  const ask = { key, ...father, phone: '', signature: signed, stepUpToken: await stepUp(counter, key) }
  expect(refusalOf(await counter.family.bind({ ...ask, consents }))).toBe('VERSION_OUTDATED')
  expect(counter.room.books.bindings).toHaveLength(0)
  expect(granted(await counter.consents.list({})).consents).toContainEqual({
    document: 'FAMILY_NOTICE',
    version: '2025-11-15',
    givenAt: null,
    withdrawnAt: null,
  })
  granted(await counter.family.bind({ ...ask, consents: agreedTo }))
  checkBooks(counter.room.books)
})

test('绑定记下同意的是哪一版告知书；十二点一过，换成新的一版', async () => {
  const stage = rehearse('notice-changes-tonight')
  const precheck = async () => granted(await stage.counter.family.precheck(father)).versions.notice
  expect(await precheck()).toBe('2025-11-01')
  stage.wait(10 * 60)
  expect(await precheck()).toBe('2025-11-15')
  const key = 'key-of-midnight'
  const stepUpToken = await stepUp(stage.counter, key)
  granted(
    await stage.counter.family.bind({ key, ...father, phone: '', consents: agreedTo, signature: signed, stepUpToken }),
  )
  const { consents } = granted(await stage.counter.consents.list({}))
  expect(consents.find(({ document }) => document === 'FAMILY_NOTICE')?.version).toBe('2025-11-15')
})

test.each`
  who                   | relation           | name        | idNumber                | code
  ${'岳父'}             | ${'PARENT_IN_LAW'} | ${'陈志远'} | ${'620100196006060011'} | ${'RELATION_NOT_ALLOWED'}
  ${'在广州参保的弟弟'} | ${'SIBLING'}       | ${'周亮'}   | ${'440100199411200030'} | ${'OUT_OF_PROVINCE'}
  ${'自己'}             | ${'SIBLING'}       | ${'周明'}   | ${'430100199003120013'} | ${'SELF'}
  ${'把父亲说成配偶'}   | ${'SPOUSE'}        | ${'周建国'} | ${'430800196205180019'} | ${'SEX_IMPLAUSIBLE'}
  ${'把母亲说成女儿'}   | ${'CHILD'}         | ${'李秀英'} | ${'430800196409220027'} | ${'AGE_IMPLAUSIBLE'}
  ${'名字写错的父亲'}   | ${'PARENT'}        | ${'周建民'} | ${'430800196205180019'} | ${'NAME_ID_MISMATCH'}
  ${'登记册里没有的人'} | ${'PARENT'}        | ${'王五'}   | ${'11010519491231002X'} | ${'NAME_ID_MISMATCH'}
`('$who：$code', async ({ relation, name, idNumber, code }) => {
  const { counter } = rehearse('bind-parent')
  expect(refusalOf(await counter.family.precheck({ relation, name, idNumber }))).toBe(code)
})

test('拒绝岳父时写明规定、出处和起算日期', async () => {
  const { counter } = rehearse('bind-in-law-refused')
  const { verdicts } = granted(await counter.family.verdicts({ on: null }))
  expect(verdicts.find(({ relation }) => relation === 'PARENT_IN_LAW')?.refusal).toMatchObject({
    code: 'RELATION_NOT_ALLOWED',
    citation: { from: '2024-12-09', title: expect.any(String) },
  })
  expect(verdicts.filter(({ refusal }) => refusal === null)).toHaveLength(8)
})
