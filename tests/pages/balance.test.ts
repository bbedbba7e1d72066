import { monthEnds } from '@/domain/balance/year'
import { day } from '@/domain/calendar'
import { createBalanceStore } from '@/journeys/balance/store'
import { Unreachable } from '@/services/contract/unreachable'
import { granted, rehearse } from '../harness/rehearsal'

const entriesOf = (balance: ReturnType<typeof createBalanceStore>) => {
  const { statement } = balance.getState()
  return statement.state === 'ready' ? statement.value.entries : []
}

const everyEntry = async ({ counter }: ReturnType<typeof rehearse>) => {
  const first = granted(await counter.account.statement({ year: null, after: null }))
  const rest = granted(await counter.account.statement({ year: null, after: first.next }))
  return [...first.entries, ...rest.entries].map(({ id }) => id)
}

test('明细一次 20 条，再看 20 条接在后面，一条不多一条不少', async () => {
  const stage = rehearse('balance-normal')
  const balance = createBalanceStore(stage.counter)
  await balance.getState().lookAtYear(null)
  expect(entriesOf(balance)).toHaveLength(20)
  await balance.getState().lookFurther()
  expect(entriesOf(balance).map(({ id }) => id)).toEqual(await everyEntry(stage))
  await balance.getState().lookFurther()
  expect(entriesOf(balance).map(({ id }) => id)).toEqual(await everyEntry(stage))
})

test('连点两下再看 20 条，只取一次', async () => {
  const { counter } = rehearse('balance-normal')
  const balance = createBalanceStore(counter)
  await balance.getState().lookAtYear(null)
  await Promise.all([balance.getState().lookFurther(), balance.getState().lookFurther()])
  const ids = entriesOf(balance).map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('看完一笔回来，翻过的还在', async () => {
  const { counter } = rehearse('balance-normal')
  const balance = createBalanceStore(counter)
  await balance.getState().lookAtYear(null)
  await balance.getState().lookFurther()
  const read = entriesOf(balance).length
  await balance.getState().lookAtYear(null)
  expect(entriesOf(balance)).toHaveLength(read)
})

test('换一年，只有那一年的，年份还可以再换', async () => {
  const balance = createBalanceStore(rehearse('balance-normal').counter)
  await balance.getState().lookAtYear(null)
  await balance.getState().lookAtYear(2024)
  expect(entriesOf(balance).every(({ at }) => at.startsWith('2024'))).toBe(true)
  expect(balance.getState().years).toEqual([2025, 2024, 2023])
})

test('后面的没有取到，上面的留着，再点一次就有', async () => {
  const { counter } = rehearse('balance-normal')
  let broken = false
  const statement: typeof counter.account.statement = async (ask) => {
    if (broken) throw new Unreachable('account.statement')
    return counter.account.statement(ask)
  }
  const balance = createBalanceStore({ ...counter, account: { ...counter.account, statement } })
  await balance.getState().lookAtYear(null)
  broken = true
  await balance.getState().lookFurther()
  expect(balance.getState().further).toBe('unreached')
  expect(entriesOf(balance)).toHaveLength(20)
  broken = false
  await balance.getState().lookFurther()
  expect(balance.getState().further).toBe('idle')
  expect(entriesOf(balance).length).toBeGreaterThan(20)
})

test('先点的那一年晚到，不会盖住后点的', async () => {
  const { counter } = rehearse('balance-normal')
  const balance = createBalanceStore(counter)
  await Promise.all([balance.getState().lookAtYear(2024), balance.getState().lookAtYear(2025)])
  expect(balance.getState().year).toBe(2025)
  expect(entriesOf(balance).every(({ at }) => at.startsWith('2025'))).toBe(true)
})

test('链接里的那一笔查不到，说没有查到', async () => {
  const balance = createBalanceStore(rehearse('balance-normal').counter)
  await balance.getState().lookAtEntry('entry-of-nobody')
  expect(balance.getState().entry).toMatchObject({ state: 'refused', refusal: { code: 'NOT_FOUND' } })
})

test('余额页往回看十二个月，最后一个月就是现在的余额', async () => {
  const balance = createBalanceStore(rehearse('balance-normal').counter)
  await balance.getState().lookAtOverview()
  const { overview, past } = balance.getState()
  if (overview.state !== 'ready' || past.state !== 'ready') throw new Error('not answered')
  const ends = monthEnds(past.value.entries, day('2025-11-21'))
  expect(ends.map(({ month }) => month.slice(2)).join(' ')).toBe(
    '24-12 25-01 25-02 25-03 25-04 25-05 25-06 25-07 25-08 25-09 25-10 25-11',
  )
  expect(ends[11]?.fen).toBe(overview.value.available)
})

test('这一年的变化没有取到，余额照样看得到；再看一次就有', async () => {
  const { counter } = rehearse('balance-normal')
  let broken = true
  const statement: typeof counter.account.statement = async (ask) => {
    if (broken) throw new Unreachable('account.statement')
    return counter.account.statement(ask)
  }
  const balance = createBalanceStore({ ...counter, account: { ...counter.account, statement } })
  await balance.getState().lookAtOverview()
  expect(balance.getState()).toMatchObject({ overview: { state: 'ready' }, past: { state: 'unreached' } })
  broken = false
  await balance.getState().lookAtOverview()
  expect(balance.getState().past.state).toBe('ready')
})
