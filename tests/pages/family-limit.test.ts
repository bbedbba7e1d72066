import { day } from '@/domain/calendar'
import { openTerm } from '@/domain/family/term'
import { fen } from '@/domain/money'
import { askOf, faultsOf, faultsTold, type Standing, type Wish, wishOf } from '@/journeys/family/limit/wish'
import { createSharingStore } from '@/journeys/family/sharing-store'
import { Unreachable } from '@/services/contract/unreachable'
import { granted, rehearse } from '../harness/rehearsal'

const today = day('2025-11-21')
const listed = ['RESIDENT_FEE', 'CARE', 'PHARMACY'] as const
const bindingId = 'bound-zhou-jianguo'

const father = async () => granted(await rehearse('balance-normal').counter.family.binding({ bindingId }))
const open: Wish = { paused: false, capped: false, cap: '', monthly: false, month: '', uses: listed, term: 'KEEP' }

const standing: Standing = { before: openTerm, listed, today }

test('什么都没说过的绑定：不设上限，用途全勾，期限不改', async () => {
  expect(wishOf(await father(), listed)).toEqual(open)
})

test.each([
  [fen(50_000), '500'],
  [fen(50_050), '500.50'],
  [fen(123_456_700), '1234567'],
])('设过 %s 分，框里写 %s', async (cap, typed) => {
  expect(wishOf({ ...(await father()), cap }, listed).cap).toBe(typed)
})

test.each<[string, Partial<Wish>, object]>([
  ['没填数', { capped: true, cap: '' }, { cap: 'AMOUNT' }],
  ['填了 0', { capped: true, cap: '0' }, { cap: 'AMOUNT' }],
  ['三位小数', { monthly: true, month: '1.234' }, { month: 'AMOUNT' }],
  ['一个月比一笔还小', { capped: true, cap: '500', monthly: true, month: '400' }, { month: 'BELOW_CAP' }],
  ['用途一项不留', { uses: [] }, { uses: 'NONE' }],
  ['不设上限时，框里写什么都不管', { cap: 'abc' }, {}],
])('%s：说得出是哪一样', (_, change, faults) => {
  expect(faultsOf({ ...open, ...change }, standing)).toEqual(faults)
})

test.each(['CAP_INVALID', 'MONTHLY_CAP_INVALID', 'USES_INVALID', 'TERM_INVALID'])('%s：写在那一栏旁边', (code) => {
  expect(Object.keys(faultsTold({ code }) ?? {})).toHaveLength(1)
})

test('绑定已经结束，没有哪一栏可以改', () => {
  expect(faultsTold({ code: 'NOT_BOUND' })).toBeNull()
})

test('用途全勾，等于没有挑：以后当地多列的也算', () => {
  expect(askOf(open, standing).uses).toBeNull()
  expect(askOf({ ...open, uses: ['CARE'] }, standing).uses).toEqual(['CARE'])
})

test('再用一年：从到期那天算；没有期限的，从今天算', () => {
  const untilDecember = { ...standing, before: { ...openTerm, to: day('2025-12-03') } }
  expect(askOf({ ...open, term: 'YEAR' }, untilDecember).to).toBe('2026-12-03')
  expect(askOf({ ...open, term: 'YEAR' }, standing).to).toBe('2026-11-20')
  expect(askOf({ ...open, term: 'OPEN' }, untilDecember).to).toBeNull()
  expect(askOf(open, untilDecember).to).toBe('2025-12-03')
})

test('保存没有回音，再按一次是同一次；改了数再按，是另一次', async () => {
  const { counter } = rehearse('balance-normal')
  const keys: string[] = []
  const limit: typeof counter.family.limit = async (ask) => {
    keys.push(ask.key)
    const answer = await counter.family.limit(ask)
    if (keys.length < 3) throw new Unreachable('family.limit')
    return answer
  }
  const store = createSharingStore({ ...counter, family: { ...counter.family, limit } })
  const ask = { bindingId, paused: false, cap: 30_000, monthlyCap: null, uses: null, to: null }
  expect((await store.getState().limit(ask)).state).toBe('unreached')
  expect((await store.getState().limit(ask)).state).toBe('unreached')
  expect((await store.getState().limit({ ...ask, cap: 40_000 })).state).toBe('ready')
  expect([keys[0] === keys[1], keys[1] === keys[2]]).toEqual([true, false])
  expect(counter.room.books.bindings[0]?.cap).toBe(40_000)
})

/** A line on which the replies to these words of a sharer are lost, by their number: carried out, and nobody hears. */
function losing(said: 'limit' | 'report', lost: readonly number[]) {
  const { counter } = rehearse('balance-normal')
  let sent = 0
  const heard = <A>(answer: A): A => {
    sent += 1
    if (lost.includes(sent)) throw new Unreachable(`family.${said}`)
    return answer
  }
  const limit: typeof counter.family.limit = async (ask) => {
    const answer = await counter.family.limit(ask)
    return said === 'limit' ? heard(answer) : answer
  }
  const report: typeof counter.family.report = async (ask) => {
    const answer = await counter.family.report(ask)
    return said === 'report' ? heard(answer) : answer
  }
  const store = createSharingStore({ ...counter, family: { ...counter.family, limit, report } })
  return { store, father: () => counter.room.books.bindings[0], counter }
}

const free = { bindingId, paused: false, cap: null, monthlyCap: null, uses: null, to: null }

test('停用的回执丢了，后来恢复过；再报告一次，真的又停用了', async () => {
  const { store, father } = losing('report', [1])
  expect((await store.getState().report(bindingId, null)).state).toBe('unreached')
  expect(father()?.paused).toBe(true)
  expect((await store.getState().limit(free)).state).toBe('ready')
  expect(father()?.paused).toBe(false)
  expect((await store.getState().report(bindingId, null)).state).toBe('ready')
  expect(father()?.paused).toBe(true)
})

test('设上限的回执丢了，后来改成别的；再设回那个数，真的设回去了', async () => {
  const { store, father } = losing('limit', [1])
  const low = { ...free, cap: 30_000 }
  expect((await store.getState().limit(low)).state).toBe('unreached')
  expect((await store.getState().limit(free)).state).toBe('ready')
  expect((await store.getState().limit(low)).state).toBe('ready')
  expect(father()?.cap).toBe(30_000)
})

test('停用的回执丢了，在另一台手机上恢复过；再报告一次，不拿上一次的回答当这一次的', async () => {
  const { store, father, counter } = losing('report', [1])
  await store.getState().report(bindingId, null)
  granted(await counter.family.limit({ key: 'on-another-device', ...free }))
  const came = await store.getState().report(bindingId, null)
  expect(came).toMatchObject({ state: 'ready', value: { paused: true } })
  expect(father()?.paused).toBe(true)
})
