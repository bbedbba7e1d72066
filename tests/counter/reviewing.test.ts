import { openTerm } from '@/domain/family/term'
import { checkBooks } from '../harness/invariants'
import { agreedTo, granted, type Rehearsal, refusalOf, rehearse, signed, stepUp } from '../harness/rehearsal'

const key = 'key-of-review'
const father = { relation: 'PARENT', name: '周建国', idNumber: '430800196205180019' } as const
const wife = { relation: 'SPOUSE', name: '陈静', document: 'CHINESE_PASSPORT', idNumber: 'E00000001' } as const
const common = { key, phone: '', consents: agreedTo, signature: signed }

/** The rehearsal's clock goes on by days. */
const wait = (stage: Rehearsal, days: number) => stage.wait(days * 24 * 60 * 60)

const statusOf = async ({ counter }: Rehearsal, bindingId: string) =>
  granted(await counter.family.binding({ bindingId })).status

test('请亲友代办：先审核，三个工作日以后才生效，跨过周末', async () => {
  const stage = rehearse('bind-parent')
  const bound = granted(await stage.counter.family.bind({ ...common, ...father, proof: 'AGENT', stepUpToken: '' }))
  expect(bound.status).toBe('UNDER_REVIEW')
  const found = granted(await stage.counter.family.binding({ bindingId: bound.bindingId }))
  // 2025-11-21 is a Friday.
  expect(found.review).toEqual({ grounds: 'AGENT', by: '2025-11-26', code: null, published: false, citation: null })
  wait(stage, 4)
  expect(await statusOf(stage, bound.bindingId)).toBe('UNDER_REVIEW')
  wait(stage, 2)
  expect(await statusOf(stage, bound.bindingId)).toBe('ACTIVE')
  checkBooks(stage.counter.room.books)
})

test('审核没有通过：没有绑定，也不算一次', async () => {
  const stage = rehearse('bind-review-refused')
  const bound = granted(await stage.counter.family.bind({ ...common, ...father, proof: 'AGENT', stepUpToken: '' }))
  wait(stage, 7)
  expect(await statusOf(stage, bound.bindingId)).toBe('REJECTED')
  const members = granted(await stage.counter.family.members({}))
  expect([members.active.count, members.lifetime.count]).toEqual([0, 0])
})

test('到窗口核验：给一个码，最后一天过了就作废', async () => {
  const stage = rehearse('bind-parent')
  const bound = granted(await stage.counter.family.bind({ ...common, ...father, proof: 'WINDOW', stepUpToken: '' }))
  const { review } = granted(await stage.counter.family.binding({ bindingId: bound.bindingId }))
  expect(review).toMatchObject({ grounds: 'WINDOW', by: '2025-12-06', code: expect.stringMatching(/^\d{8}$/) })
  wait(stage, 15)
  expect(await statusOf(stage, bound.bindingId)).toBe('UNDER_REVIEW')
  wait(stage, 1)
  expect(await statusOf(stage, bound.bindingId)).toBe('REJECTED')
})

test('用护照办的，本人核验过也要人看过证件', async () => {
  const stage = rehearse('bind-parent')
  const seen = granted(await stage.counter.family.precheck(wife))
  expect(seen).toMatchObject({ personId: 'chen-jing', maskedIdNumber: 'E****001' })
  const stepUpToken = await stepUp(stage.counter, key)
  const bound = granted(await stage.counter.family.bind({ ...common, ...wife, stepUpToken }))
  expect(granted(await stage.counter.family.binding({ bindingId: bound.bindingId })).review).toMatchObject({
    grounds: 'DOCUMENT',
  })
})

test('审核中的不能给他缴费', async () => {
  const { counter } = rehearse('bind-review.agent')
  const answer = await counter.contribution.quote({ personId: 'zhou-jianguo', year: 2026 })
  expect(answer.ok).toBe(false)
})

test('期限到了，第二天零点起就不算绑定', async () => {
  const stage = rehearse('bind-parent')
  const term = { ...openTerm, to: '2025-11-23', uses: null }
  const stepUpToken = await stepUp(stage.counter, key)
  const bound = granted(await stage.counter.family.bind({ ...common, ...father, term, stepUpToken }))
  wait(stage, 2)
  expect(await statusOf(stage, bound.bindingId)).toBe('ACTIVE')
  wait(stage, 1)
  expect(await statusOf(stage, bound.bindingId)).toBe('EXPIRED')
})

test('签名只留一个对照码，没有笔画也没有姓名', async () => {
  const stage = rehearse('bind-parent')
  const signature = { kind: 'TYPED', name: '周明' } as const
  const stepUpToken = await stepUp(stage.counter, key)
  granted(await stage.counter.family.bind({ ...common, ...father, signature, stepUpToken }))
  expect(stage.device.record).not.toMatch(/周明/)
  expect(stage.device.record).toMatch(/"kind":"TYPED","digest":"\w+"/)
})

test.each`
  scenario                | code
  ${'xu-desheng'}         | ${'ACCOUNT_FROZEN'}
  ${'pay-stopped'}        | ${'SHARER_STATUS_ABNORMAL'}
  ${'wei-haiyan'}         | ${'SHARER_BALANCE_ZERO'}
  ${'refused-reserve'}    | ${'RESERVE_NOT_MET'}
  ${'chen-zhiqiang'}      | ${'RESERVE_UNKNOWN'}
  ${'refused-ten-bound'}  | ${'LIMIT_ACTIVE'}
  ${'bind-lifetime-full'} | ${'LIMIT_LIFETIME'}
`('$scenario：一开始就说 $code', async ({ scenario, code }) => {
  expect(granted(await rehearse(scenario).counter.family.members({})).notNow?.code).toBe(code)
})

test.each`
  scenario                     | relation    | name        | idNumber                | code
  ${'refused-not-insured'}     | ${'PARENT'} | ${'周建国'} | ${'430800196205180019'} | ${'MEMBER_NOT_INSURED'}
  ${'refused-public-funded'}   | ${'PARENT'} | ${'周建国'} | ${'430800196205180019'} | ${'PUBLIC_FUNDED'}
  ${'refused-member-stopped'}  | ${'PARENT'} | ${'周建国'} | ${'430800196205180019'} | ${'MEMBER_STATUS_ABNORMAL'}
  ${'refused-second-mother'}   | ${'PARENT'} | ${'刘桂兰'} | ${'430800193901100023'} | ${'RELATION_DUPLICATE'}
  ${'refused-bound-elsewhere'} | ${'SPOUSE'} | ${'陆文彬'} | ${'310000194705110017'} | ${'MEMBER_BOUND_ELSEWHERE'}
`('$scenario：$code', async ({ scenario, relation, name, idNumber, code }) => {
  expect(refusalOf(await rehearse(scenario).counter.family.precheck({ relation, name, idNumber }))).toBe(code)
})

test('别处没有“只能进一个网”的规定，两兄弟可以绑同一位父亲', async () => {
  const { counter } = rehearse('bind-parent')
  const [binding] = rehearse('pay-for-father').counter.room.books.bindings
  if (binding) counter.room.books.bindings.push({ ...binding, id: 'elsewhere-father', sharerId: 'chen-jing' })
  expect((await counter.family.precheck(father)).ok).toBe(true)
})

test('孩子只有出生医学证明：号码对得上，工作人员看过才生效', async () => {
  const stage = rehearse('bind-parent')
  const daughter = { relation: 'CHILD', name: '周小满', document: 'BIRTH_CERTIFICATE', idNumber: 'A000000001' } as const
  expect(granted(await stage.counter.family.precheck(daughter))).toMatchObject({ minor: true, waits: 'DOCUMENT' })
  const stepUpToken = await stepUp(stage.counter, key)
  expect(granted(await stage.counter.family.bind({ ...common, ...daughter, stepUpToken })).status).toBe('UNDER_REVIEW')
})

test('清远要经办审批，本人核验过也先审核，写明依据；长沙当时就生效', async () => {
  const stage = rehearse('bind-qingyuan')
  const stepUpToken = await stepUp(stage.counter, key)
  const { bindingId } = granted(await stage.counter.family.bind({ ...common, ...father, stepUpToken }))
  const { review } = granted(await stage.counter.family.binding({ bindingId }))
  expect(review).toMatchObject({ grounds: 'OFFICE', citation: { title: expect.stringMatching(/深圳/) } })
  wait(stage, 7)
  expect(await statusOf(stage, bindingId)).toBe('ACTIVE')
  const changsha = rehearse('bind-parent')
  const token = await stepUp(changsha.counter, key)
  expect(granted(await changsha.counter.family.bind({ ...common, ...father, stepUpToken: token })).status).toBe(
    'ACTIVE',
  )
})
