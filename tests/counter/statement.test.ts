import type { RehearsalCounter } from '@mock/counter'
import { personal, standing } from '@mock/ledger'
import { programme } from '@mock/scenarios/programme'
import type { Entry } from '@/domain/balance/statement'
import { granted, refusalOf, rehearse } from '../harness/rehearsal'

/** The whole statement, page by page, the newest first; `after` is where the page before ended. */
async function entriesAfter(counter: RehearsalCounter, after: string | null): Promise<Entry[]> {
  const { entries, next } = granted(await counter.account.statement({ year: null, after }))
  return next === null ? entries : [...entries, ...(await entriesAfter(counter, next))]
}

test.each(programme.filter(({ person }) => person === 'zhou-ming').map(({ id }) => id))(
  '%s：明细按时间排，每一笔后的余额接得上前一笔，最新的一笔就是现在的余额',
  async (id) => {
    const { counter } = rehearse(id)
    const entries = await entriesAfter(counter, null)
    expect(entries.map(({ at }) => at)).toEqual(
      entries
        .map(({ at }) => at)
        .sort()
        .reverse(),
    )
    for (const [place, { fen, balanceAfter }] of entries.entries())
      expect(balanceAfter - fen).toBe(entries[place + 1]?.balanceAfter ?? 0)
    expect(entries[0]?.balanceAfter ?? 0).toBe(standing(counter.room.books.postings, personal('zhou-ming')))
  },
)

test('接着看明细，接的那一笔不在里面：说没有这一笔，不从头再来一遍', async () => {
  const { counter } = rehearse('balance-normal')
  const { next } = granted(await counter.account.statement({ year: null, after: null }))
  for (const [year, after] of [
    [null, 'bogus'],
    [null, 'MX9999'],
    [2025, 'MX0001'],
    [2022, next],
  ] as const)
    expect(refusalOf(await counter.account.statement({ year, after }))).toBe('NOT_FOUND')
  expect(granted(await counter.account.statement({ year: 2022, after: null })).entries).toEqual([])
})
