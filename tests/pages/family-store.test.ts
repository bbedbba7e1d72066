import { day } from '@/domain/calendar'
import { fen } from '@/domain/money'
import { faultsOf } from '@/journeys/family/application/identity'
import { createApplicationStore } from '@/journeys/family/application/store'
import type { Counter } from '@/services/contract/desks'
import { Unreachable } from '@/services/contract/unreachable'
import { forgetDrafts } from '@/session/draft'
import { keyFor } from '@/session/keys'
import { rehearse, signed, stepUp } from '../harness/rehearsal'
import { device } from '../harness/taro'

const today = day('2025-11-21')
const father = { name: '周建国', idNumber: '430800196205180019', phone: '13800000002', usesMyPhone: false }
const mother = { name: '李秀英', idNumber: '430800196409220027', phone: '13800000003', usesMyPhone: false }

beforeEach(() => {
  device.clear()
  forgetDrafts()
})

/** An application filled in as far as the check page. */
async function applying(counter: Counter, who = father) {
  const store = createApplicationStore(counter)
  const { choose, fill, examine, agree, sign } = store.getState()
  choose('PARENT')
  fill(who)
  await examine()
  for (const consent of ['notice', 'sensitive'] as const) agree(consent, true)
  await sign(signed)
  return store
}

/** A line on which the first `times` replies to a bind are lost: it is carried out, and nobody hears. */
function losingReplies(counter: Counter, times: number) {
  const keys: string[] = []
  const bind: Counter['family']['bind'] = async (ask) => {
    keys.push(ask.key)
    const answer = await counter.family.bind(ask)
    if (keys.length <= times) throw new Unreachable('family.bind')
    return answer
  }
  return { keys, counter: { ...counter, family: { ...counter.family, bind } } }
}

test.each`
  wrong               | change                                | fault
  ${'姓名只有一个字'} | ${{ name: '周' }}                     | ${{ name: 'TOO_SHORT' }}
  ${'姓名里有数字'}   | ${{ name: '周建国2' }}                | ${{ name: 'CHARACTERS' }}
  ${'最后一位对不上'} | ${{ idNumber: '430800196205180018' }} | ${{ idNumber: 'CHECKSUM' }}
  ${'15 位老号码'}    | ${{ idNumber: '430800620518001' }}    | ${{ idNumber: 'OLD_15_DIGITS' }}
  ${'少一位'}         | ${{ idNumber: '43080019620518001' }}  | ${{ idNumber: 'LENGTH' }}
  ${'没有这一天'}     | ${{ idNumber: '430800196202300019' }} | ${{ idNumber: 'BIRTH_DATE' }}
  ${'还没出生'}       | ${{ idNumber: '430800202611220019' }} | ${{ idNumber: 'BORN_IN_FUTURE' }}
  ${'手机号少一位'}   | ${{ phone: '1380000000' }}            | ${{ phone: 'LENGTH' }}
`('$wrong，说得出是哪一样错了', ({ change, fault }) => {
  expect(faultsOf({ ...father, ...change }, today)).toEqual({ name: null, idNumber: null, phone: null, ...fault })
})

test('勾选“用我的手机号”，就不再要 TA 的手机号', () => {
  expect(faultsOf({ ...father, phone: '', usesMyPhone: true }, today).phone).toBeNull()
})

test('空着走过的一栏不挑错，按了继续才一起说', () => {
  const store = createApplicationStore(rehearse('bind-parent').counter)
  store.getState().leave('name')
  expect(store.getState().left).toEqual([])
  expect(store.getState().submitIdentity(today)).toBe(false)
  expect(store.getState().left).toEqual(['name', 'idNumber', 'phone'])
})

test('柜台说不行以后，填的一样没少', async () => {
  const store = await applying(rehearse('bind-parent').counter, { ...father, name: '周建业' })
  expect(store.getState().examined).toMatchObject({ state: 'refused', refusal: { code: 'NAME_ID_MISMATCH' } })
  store.getState().reconsider()
  expect(store.getState()).toMatchObject({ identity: { ...father, name: '周建业' }, draft: { relation: 'PARENT' } })
})

test('问到一半又改了号码，迟到的回答不算数', async () => {
  const store = createApplicationStore(rehearse('bind-parent').counter)
  store.getState().choose('PARENT')
  store.getState().fill(father)
  const asked = store.getState().examine()
  store.getState().fill({ name: '周' })
  expect(await asked).toBeNull()
  expect(store.getState().examined).toBeNull()
})

test('换了一位家人，同意过的要重新同意；只改手机号就不用', async () => {
  const store = await applying(rehearse('bind-parent').counter)
  store.getState().fill({ phone: '13800000009' })
  await store.getState().examine()
  expect(store.getState().where('check')).toBe('check')
  store.getState().fill(mother)
  await store.getState().examine()
  expect(store.getState().where('check')).toBe('consent')
})

test('改了关系，承诺书要重新签', async () => {
  const store = await applying(rehearse('bind-parent').counter)
  store.getState().choose('SIBLING')
  store.getState().choose('PARENT')
  await store.getState().examine()
  expect(store.getState().where('check')).toBe('sign')
})

test('签的不是自己的姓名：不收，签过名才到核对', async () => {
  const store = await applying(rehearse('bind-parent').counter, mother)
  store.getState().choose('GRANDPARENT_P')
  store.getState().choose('PARENT')
  await store.getState().examine()
  const answer = await store.getState().sign({ kind: 'TYPED', name: '周建国' })
  expect(answer).toMatchObject({ refusal: { code: 'SIGNATURE_OTHER' } })
  expect(store.getState().where('check')).toBe('sign')
  await store.getState().sign({ kind: 'TYPED', name: '周明' })
  expect(store.getState().where('check')).toBe('check')
})

test('期限和上限随绑定送到柜台，记在账上', async () => {
  const stage = rehearse('bind-parent')
  const store = await applying(stage.counter)
  store.getState().lay({ to: day('2026-11-20'), cap: fen(50_000), monthlyCap: null, uses: ['RESIDENT_FEE'] })
  await store.getState().bind(await stepUp(stage.counter, keyFor('bind')))
  expect(stage.counter.room.books.bindings).toMatchObject([{ to: '2026-11-20', cap: 50_000, uses: ['RESIDENT_FEE'] }])
})

test('告知书半夜换了：不绑定，只把告知书再看一遍，填的、签的一样没少', async () => {
  const stage = rehearse('notice-changes-tonight')
  const store = await applying(stage.counter)
  stage.wait(10 * 60)
  const refused = await store.getState().bind(await stepUp(stage.counter, keyFor('bind')))
  expect(refused).toMatchObject({ refusal: { code: 'VERSION_OUTDATED', detail: { version: '2025-11-15' } } })
  await store.getState().examine()
  expect(store.getState().where('check')).toBe('consent')
  expect(store.getState().draft.agreed).toMatchObject({ notice: '2025-11-01', sensitive: '2025-11-01' })
  store.getState().agree('notice', true)
  expect(store.getState().where('check')).toBe('check')
  expect(store.getState().sent).toBeNull()
  expect(await store.getState().bind(await stepUp(stage.counter, keyFor('bind')))).toMatchObject({ state: 'ready' })
})

test('柜台说期限不对，改过以后可以再提交，不停在那句话上', async () => {
  const stage = rehearse('bind-parent')
  const store = await applying(stage.counter)
  store.getState().lay({ to: day('2025-11-21'), cap: null, monthlyCap: null, uses: null })
  await store.getState().bind(await stepUp(stage.counter, keyFor('bind')))
  expect(store.getState().sent).toMatchObject({ refusal: { code: 'TERM_INVALID' } })
  store.getState().lay({ to: day('2025-11-22'), cap: null, monthlyCap: null, uses: null })
  expect(store.getState().sent).toBeNull()
})

test('回复丢了，再查用的是同一个编号，只绑定一次', async () => {
  const stage = rehearse('bind-parent')
  const line = losingReplies(stage.counter, 1)
  const store = await applying(line.counter)
  const token = await stepUp(stage.counter, keyFor('bind'))
  expect(await store.getState().bind(token)).toEqual({ state: 'unreached' })
  expect(await store.getState().lookAgain()).toMatchObject({ state: 'ready', value: { maskedName: '周*国' } })
  expect(line.keys[0]).toBe(line.keys[1])
  expect(stage.counter.room.books.bindings).toHaveLength(1)
})

test('还不知道办成没有的时候，不能改也不能再提交，哪一页都只回到“正在确认”', async () => {
  const stage = rehearse('bind-parent')
  const store = await applying(losingReplies(stage.counter, 1).counter)
  const token = await stepUp(stage.counter, keyFor('bind'))
  await store.getState().bind(token)
  store.getState().fill(mother)
  expect(store.getState().identity).toEqual(father)
  expect(await store.getState().bind(token)).toBeNull()
  for (const page of ['relation', 'identity', 'terms', 'consent', 'sign', 'check'] as const)
    expect(store.getState().where(page)).toBe('verify')
})

test('核验过了时间，编号不变；办成以后，下一位是新的编号', async () => {
  const stage = rehearse('bind-parent')
  const store = await applying(stage.counter)
  const key = keyFor('bind')
  expect(await store.getState().bind('lapsed')).toMatchObject({ refusal: { code: 'STEP_UP_NEEDED' } })
  expect(keyFor('bind')).toBe(key)
  await store.getState().bind(await stepUp(stage.counter, key))
  expect(keyFor('bind')).not.toBe(key)
})

test('办成以后，填过的都忘掉，退回来只看到结果', async () => {
  const stage = rehearse('bind-parent')
  const store = await applying(stage.counter)
  await store.getState().bind(await stepUp(stage.counter, keyFor('bind')))
  expect(store.getState().identity).toEqual({ name: '', idNumber: '', phone: '', usesMyPhone: false })
  expect(store.getState().where('check')).toBe('result')
})

test('手机上不留姓名、证件号和手机号；重新打开，关系和同意还在，身份要再填', async () => {
  const { counter } = rehearse('bind-parent')
  await applying(counter)
  expect([...device.values()].join()).not.toMatch(/周建国|430800196205180019|13800000002/)
  await jest.isolateModulesAsync(async () => {
    const { device: found } = await import('../harness/taro')
    for (const [key, text] of device) found.set(key, text)
    const { createApplicationStore: reopened } = await import('@/journeys/family/application/store')
    const store = reopened(counter)
    expect(store.getState().where('check')).toBe('identity')
    store.getState().fill(father)
    await store.getState().examine()
    // Nothing of a signature is kept either.
    expect(store.getState().where('check')).toBe('sign')
  })
})
