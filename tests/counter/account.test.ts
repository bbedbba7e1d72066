import type { RehearsalCounter } from '@mock/counter'
import type { Entry } from '@/domain/balance/statement'
import { granted, refusalOf, rehearse } from '../harness/rehearsal'

const standingOf = async (scenario: string) => granted(await rehearse(scenario).counter.account.standing({}))

test.each([
  ['suspended', 'SUSPENDED', { available: 428_653, frozen: 0, because: null }],
  ['frozen', 'FROZEN', { available: 428_653, because: null }],
  ['transferring', 'TRANSFERRING', { available: 0, frozen: 428_653, because: { errand: 'TRANSFER' } }],
  ['closed', 'CLOSED', { available: 0, frozen: 0, because: { errand: 'WITHDRAWAL', id: 'request-paid' } }],
])('账户 %s：%s', async (stage, standing, told) => {
  expect(await standingOf(`account-states.${stage}`)).toMatchObject({ standing, ...told })
})

test('支取正在办，钱都冻结着：说得出是哪一次申请冻结的', async () => {
  expect(await standingOf('withdraw-supplement')).toMatchObject({
    standing: 'SUSPENDED',
    available: 0,
    because: { errand: 'WITHDRAWAL', id: 'request-supplement' },
  })
})

test('名册里没有的人，说没有参保，不说没有账户；居民医保没有账户', async () => {
  expect(refusalOf(await rehearse('account-states.uninsured').counter.account.standing({}))).toBe('NOT_INSURED')
  expect(refusalOf(await rehearse('no-account').counter.account.standing({}))).toBe('NO_ACCOUNT')
})

test('上海分本年和历年，加起来就是余额；长沙不分', async () => {
  expect(await standingOf('wang-yaqin')).toMatchObject({
    byYear: { current: 189_000, carriedOver: 108_000, began: '2025-07-01' },
    available: 297_000,
  })
  expect((await standingOf('balance-normal')).byYear).toBeNull()
})

/** The whole statement, page by page, the newest first. */
async function entriesOf(counter: RehearsalCounter, ask: { year: number | null; sort?: 'CREDIT' | null }) {
  const all: Entry[] = []
  let after: string | null = null
  do {
    const { entries, next }: { entries: Entry[]; next: string | null } = granted(
      await counter.account.statement({ ...ask, after }),
    )
    all.push(...entries)
    after = next
  } while (after !== null)
  return all
}

test('一万条明细：一笔不少，余额一笔接一笔，书上只记三个数', async () => {
  const stage = rehearse('statement-long')
  const all = await entriesOf(stage.counter, { year: null })
  expect(all).toHaveLength(10_003)
  expect(new Set(all.map(({ id }) => id)).size).toBe(10_003)
  for (const [place, { fen, balanceAfter }] of all.entries())
    expect(balanceAfter - fen).toBe(all[place + 1]?.balanceAfter ?? 0)
  expect(all.map(({ at }) => at)).toEqual(
    all
      .map(({ at }) => at)
      .sort()
      .reverse(),
  )
  expect(stage.device.record?.length).toBeLessThan(20_000)
  expect(all[0]?.balanceAfter).toBe(granted(await stage.counter.account.overview({})).available)
})

test('一万条里只看一年、只看一类，每一笔都点得开', async () => {
  const { counter } = rehearse('statement-long')
  expect(await entriesOf(counter, { year: 2012 })).toHaveLength(480)
  const credits = await entriesOf(counter, { year: 2012, sort: 'CREDIT' })
  expect(credits.map(({ kind }) => kind)).toEqual(Array.from({ length: 12 }, () => 'MONTHLY_CREDIT'))
  const [one] = await entriesOf(counter, { year: 2012 })
  expect(granted(await counter.account.entry({ entryId: one?.id ?? '' }))).toMatchObject({ fen: one?.fen })
  expect(refusalOf(await counter.account.entry({ entryId: 'DA10000' }))).toBe('NOT_FOUND')
})

test('看病的一笔写明统筹、账户、自己掏；给家人付的不写统筹', async () => {
  const { counter } = rehearse('sharing-spent')
  const { entries } = granted(await counter.account.statement({ year: 2025, after: null }))
  const childs = entries.find(({ kind, relative }) => kind === 'CARE' && relative)
  expect(granted(await counter.account.entry({ entryId: childs?.id ?? '' })).settled).toEqual({
    pool: null,
    own: 0,
    account: 12_600,
    cash: 2_400,
  })
  const own = entries.find(({ kind, relative }) => kind === 'CARE' && !relative)
  const settled = granted(await counter.account.entry({ entryId: own?.id ?? '' })).settled
  expect(settled?.account).toBe(-(own?.fen ?? 0))
  expect(settled?.pool).toBeGreaterThan(0)
  const credit = entries.find(({ kind }) => kind === 'MONTHLY_CREDIT')
  expect(granted(await counter.account.entry({ entryId: credit?.id ?? '' })).settled).toBeNull()
})

test('年度汇总：看病三部分是每一笔的和；给家人的退了就不算', async () => {
  const { counter } = rehearse('sharing-spent')
  const { care, relatives, years } = granted(await counter.account.year({ year: 2025 }))
  const { entries } = granted(await counter.account.sheet({ year: 2025 }))
  const own = entries.filter(({ kind, relative }) => !relative && (kind === 'CARE' || kind === 'PHARMACY'))
  expect(care).toMatchObject({ visits: own.length, account: -own.reduce((so, { fen }) => so + fen, 0) })
  expect(relatives.map(({ maskedName, fen }) => [maskedName, fen])).toEqual([
    ['李*英', 20_000],
    ['周*满', 12_600],
    ['周*国', 6_850],
  ])
  expect(years[0]).toBe(2025)
})

test('断线的场景：第一次查得到，以后查不到', async () => {
  const { counter } = rehearse('balance-offline')
  granted(await counter.account.standing({}))
  await expect(counter.account.standing({})).rejects.toThrow('account.standing')
  granted(await counter.account.months({}))
})
