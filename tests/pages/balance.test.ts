import { createBalanceStore } from '@/journeys/balance/store'
import { Unreachable } from '@/services/contract/unreachable'
import { granted, rehearse } from '../harness/rehearsal'

const every = { year: null, sort: null }

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
  await balance.getState().lookAt(every)
  expect(entriesOf(balance)).toHaveLength(20)
  await balance.getState().lookFurther()
  expect(entriesOf(balance).map(({ id }) => id)).toEqual(await everyEntry(stage))
  await balance.getState().lookFurther()
  expect(entriesOf(balance).map(({ id }) => id)).toEqual(await everyEntry(stage))
})

test('连点两下再看 20 条，只取一次', async () => {
  const { counter } = rehearse('balance-normal')
  const balance = createBalanceStore(counter)
  await balance.getState().lookAt(every)
  await Promise.all([balance.getState().lookFurther(), balance.getState().lookFurther()])
  const ids = entriesOf(balance).map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('看完一笔回来，翻过的还在', async () => {
  const { counter } = rehearse('balance-normal')
  const balance = createBalanceStore(counter)
  await balance.getState().lookAt(every)
  await balance.getState().lookFurther()
  const read = entriesOf(balance).length
  await balance.getState().lookAt(every)
  expect(entriesOf(balance)).toHaveLength(read)
})

test('换一年，只有那一年的，年份还可以再换', async () => {
  const balance = createBalanceStore(rehearse('balance-normal').counter)
  await balance.getState().lookAt(every)
  await balance.getState().lookAt({ ...every, year: 2024 })
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
  await balance.getState().lookAt(every)
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
  await Promise.all([
    balance.getState().lookAt({ ...every, year: 2024 }),
    balance.getState().lookAt({ ...every, year: 2025 }),
  ])
  expect(balance.getState().year).toBe(2025)
  expect(entriesOf(balance).every(({ at }) => at.startsWith('2025'))).toBe(true)
})

test('链接里的那一笔查不到，说没有查到', async () => {
  const balance = createBalanceStore(rehearse('balance-normal').counter)
  await balance.getState().lookAtEntry('entry-of-nobody')
  expect(balance.getState().entry).toMatchObject({ state: 'refused', refusal: { code: 'NOT_FOUND' } })
})

test('只看一类，只有那一类；换回来从头看', async () => {
  const balance = createBalanceStore(rehearse('balance-normal').counter)
  await balance.getState().lookAt({ year: null, sort: 'OWN_CARE' })
  expect(new Set(entriesOf(balance).map(({ kind }) => kind))).toEqual(new Set(['PHARMACY', 'CARE']))
  await balance.getState().lookAt(every)
  expect(entriesOf(balance)).toHaveLength(20)
})

test('一万条里翻了三百条，看完一笔回来还是三百条，只重新取最前面的一百条', async () => {
  const { counter } = rehearse('statement-long')
  let asked = 0
  const statement: typeof counter.account.statement = (ask) => {
    asked += 1
    return counter.account.statement(ask)
  }
  const balance = createBalanceStore({ ...counter, account: { ...counter.account, statement } })
  await balance.getState().lookAt(every)
  while (entriesOf(balance).length < 300) await balance.getState().lookFurther()
  const before = entriesOf(balance).map(({ id }) => id)
  asked = 0
  await balance.getState().lookAt(every)
  expect(entriesOf(balance).map(({ id }) => id)).toEqual(before)
  expect(asked).toBe(5)
  await balance.getState().lookFurther()
  expect(new Set(entriesOf(balance).map(({ id }) => id)).size).toBe(320)
})

test('余额页往回看十二个月，最后一个月就是现在的余额', async () => {
  const balance = createBalanceStore(rehearse('balance-normal').counter)
  await balance.getState().lookAtOverview()
  const { overview, months } = balance.getState()
  if (overview.state !== 'ready' || months.state !== 'ready') throw new Error('not answered')
  const { ends } = months.value
  expect(ends.map(({ month }) => month.slice(2)).join(' ')).toBe(
    '24-12 25-01 25-02 25-03 25-04 25-05 25-06 25-07 25-08 25-09 25-10 25-11',
  )
  expect(ends[11]?.fen).toBe(overview.value.available)
})

test('这一年的变化没有取到，余额照样看得到；再看一次就有', async () => {
  const { counter } = rehearse('balance-normal')
  let broken = true
  const months: typeof counter.account.months = async (ask) => {
    if (broken) throw new Unreachable('account.months')
    return counter.account.months(ask)
  }
  const balance = createBalanceStore({ ...counter, account: { ...counter.account, months } })
  await balance.getState().lookAtOverview()
  expect(balance.getState()).toMatchObject({ overview: { state: 'ready' }, months: { state: 'unreached' } })
  broken = false
  await balance.getState().lookAtOverview()
  expect(balance.getState().months.state).toBe('ready')
})

test('看过一次以后断了线：还是那时的余额，写明是旧的；从没看过就是没取到', async () => {
  const balance = createBalanceStore(rehearse('balance-offline').counter)
  await balance.getState().lookAtOverview()
  expect(balance.getState()).toMatchObject({ overview: { state: 'ready' }, stale: false })
  await balance.getState().lookAtOverview()
  expect(balance.getState()).toMatchObject({ overview: { state: 'ready' }, stale: true })
  const never = createBalanceStore(rehearse('balance-unreached').counter)
  await never.getState().lookAtOverview()
  expect(never.getState()).toMatchObject({ overview: { state: 'unreached' }, stale: false })
})
