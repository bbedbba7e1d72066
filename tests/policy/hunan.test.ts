import { packOf } from '@mock/policy/packs'
import { day } from '@/domain/calendar'
import type { Category } from '@/domain/contribution/category'
import { quoteFor } from '@/domain/contribution/quote'
import { inForce } from '@/domain/policy/fact'
import type { Pack } from '@/domain/policy/pack'
import { reasonVerdict } from '@/domain/withdrawal/eligibility'
import type { WithdrawalReason } from '@/domain/withdrawal/reason'
import { resident } from '../domain/someone'

const known = (code: string): Pack => packOf(code) ?? unknown(code)
const unknown = (code: string): never => {
  throw new Error(`no pack ${code}`)
}
const nation = known('000000')
const changsha = known('430100')
const zhangjiajie = known('430800')
const today = day('2025-11-21')

const quote = (year: number, on: string, category: Category = 'ORDINARY', pack = zhangjiajie) =>
  quoteFor(resident({ category }), year, pack.contribution.fees, day(on))

describe('代缴', () => {
  test.each([
    ['2025-09-01', 40_000],
    ['2026-01-31', 40_000],
    ['2026-02-01', 110_000],
    ['2026-02-05', 110_000],
  ])('for 2026 paid on %s, a resident of 张家界 owes %d fen', (on, due) => {
    expect(quote(2026, on)).toMatchObject({ ok: true, value: { due } })
  })

  test('paid on 2026-02-05, the fee is 400 and 700 yuan and cover begins on 2026-05-05', () => {
    expect(quote(2026, '2026-02-05')).toMatchObject({
      value: {
        lines: [
          { kind: 'STANDARD', fen: 40_000 },
          { kind: 'FISCAL', fen: 70_000 },
        ],
        stage: { waitingMonths: 3 },
        benefit: { from: '2026-05-05', to: '2026-12-31' },
      },
    })
  })

  test.each<[Category, number]>([
    ['ORDINARY', 40_000],
    ['EXTREME_POVERTY', 0],
    ['SEVERELY_DISABLED', 0],
    ['ORPHAN', 0],
    ['UNATTENDED_CHILD', 0],
    ['SUBSISTENCE', 20_000],
    ['MONITORED', 20_000],
    ['MARGINAL', 20_000],
  ])('in season for 2026, a resident recognised as %s owes %d fen, by the paper of 2025-12-21', (category, due) => {
    expect(quote(2026, '2025-11-21', category)).toMatchObject({
      value: { due, citations: [{ tier: 'T2', publishedOn: '2025-12-21' }] },
    })
  })

  test('a 0 yuan resident who comes late owes the full price like every latecomer', () => {
    expect(quote(2026, '2026-02-05', 'EXTREME_POVERTY')).toMatchObject({ value: { due: 110_000 } })
  })

  test('on 2026-11-21 the fee for 2027 is not published, and nobody guesses', () => {
    expect(quote(2027, '2026-11-21')).toMatchObject({
      refusal: { code: 'STANDARD_NOT_PUBLISHED', detail: { year: 2027 }, citation: { status: 'UNKNOWN', tier: 'T1' } },
    })
  })

  test('on 2026-11-21 nobody is charged 1,100 yuan for a year that ends before the three months do', () => {
    expect(quote(2026, '2026-09-30').ok).toBe(true)
    expect(quote(2026, '2026-11-21')).toMatchObject({ refusal: { code: 'OUT_OF_SEASON' } })
  })

  test.each([
    [2024, 38_000],
    [2025, 40_000],
  ])('for %d the amount is known, the days are not: nothing is quoted', (year, personal) => {
    expect(zhangjiajie.contribution.fees.find((fee) => fee.year === year)?.personal.value).toBe(personal)
    expect(quote(year, `${year}-01-15`)).toMatchObject({
      refusal: { code: 'STANDARD_NOT_PUBLISHED', citation: { status: 'UNKNOWN' } },
    })
  })

  test('a latecomer of 2025 would have paid 1,070 yuan: 400 by 湖南 and 670 by the nation', () => {
    const fee = changsha.contribution.fees.find(({ year }) => year === 2025)
    expect([fee?.personal.value, fee?.fiscal.value]).toEqual([40_000, 67_000])
    expect(fee?.fiscal.sources[0]?.key).toBe('P64-2025')
  })

  test('a submitted order can be taken back for ten minutes, and the citizen is told that this is our own setting', () => {
    const undo = inForce(changsha.contribution.undo, today)
    expect(undo).toMatchObject({ value: 'hold10', status: 'SEED_ONLY', sources: [{ tier: 'SEED' }] })
    expect(undo?.note).toContain('真实的柜台各地不同')
  })
})

describe('家庭共济', () => {
  test.each([
    ['2024-06-01', 3],
    ['2024-12-08', 3],
    ['2024-12-09', 8],
    ['2026-11-21', 8],
  ])('on %s, %d kinds of relative can be bound in 长沙 as in 张家界', (on, kinds) => {
    for (const { family } of [changsha, zhangjiajie])
      expect(inForce(family.relations, day(on))?.value).toHaveLength(kinds)
  })

  test('ten at a time, twenty in all, and nothing kept back in the account', () => {
    expect(inForce(zhangjiajie.family.maxActive, today)?.value).toBe(10)
    expect(inForce(zhangjiajie.family.maxLifetime, today)?.value).toBe(20)
    expect(inForce(zhangjiajie.family.reserve, today)).toBeNull()
  })

  test('the nation names no such limits, so a place without a pack has none', () => {
    expect(nation.family.maxActive).toEqual([])
  })

  test('the money pays the resident fee, care and medicine; what insurance companies sell is not on the list', () => {
    expect(inForce(changsha.family.uses, today)?.value).toEqual(['RESIDENT_FEE', 'CARE', 'PHARMACY'])
  })
})

describe('余额', () => {
  test('长沙 keeps a ledger since November 2023, the rest of 湖南 since before', () => {
    expect(inForce(changsha.balance.accountMode, day('2023-10-31'))).toBeNull()
    expect(inForce(changsha.balance.accountMode, day('2023-11-01'))).toMatchObject({ value: 'LEDGER' })
    expect(inForce(zhangjiajie.balance.accountMode, today)?.note).toContain('实际开始得更早')
  })
})

describe('支取', () => {
  const says = (pack: Pack, reason: WithdrawalReason) => reasonVerdict(reason, pack.withdrawal, today)

  test.each<[WithdrawalReason, string, string]>([
    ['DEATH', 'YES', 'YES'],
    ['EMIGRATION', 'YES', 'YES'],
    ['TRANSFER_NOT_ACCEPTED', 'YES', 'YES'],
    ['VOLUNTARY_EXIT', 'YES', 'ASK'],
    ['RETIREE_RESETTLED', 'YES', 'ASK'],
    ['FOREIGNER_DEPARTURE', 'YES', 'ASK'],
    ['LONG_TERM_ELSEWHERE', 'ASK', 'ASK'],
    ['SERIOUS_ILLNESS', 'NO', 'NO'],
    ['WECHAT_CASH_OUT', 'NO', 'NO'],
  ])('for %s: 长沙 says %s, 张家界, which has only the general list, says %s', (reason, there, here) => {
    expect([says(changsha, reason).verdict, says(zhangjiajie, reason).verdict]).toEqual([there, here])
  })

  test.each<WithdrawalReason>(['SERIOUS_ILLNESS', 'WECHAT_CASH_OUT'])(
    '%s is a rumour: rejected, because no official list has it',
    (reason) => {
      const { citation } = says(changsha, reason)
      expect(citation?.status).toBe('REJECTED')
      expect(citation?.note).toContain('没有一份官方清单有这一项')
    },
  )

  test('what 长沙 says rests on its guide, what 张家界 says on the seeds only', () => {
    expect(says(changsha, 'DEATH').citation).toMatchObject({ tier: 'T3', publishedOn: '2023-03-28' })
    expect(says(zhangjiajie, 'DEATH').citation).toMatchObject({ tier: 'SEED', status: 'SEED_ONLY' })
    expect(says(changsha, 'VOLUNTARY_EXIT').citation).toMatchObject({ tier: 'SEED', status: 'SEED_ONLY' })
  })

  test('长沙 takes 15 working days, as the internet says; nobody knows about 张家界', () => {
    expect(inForce(changsha.withdrawal.workingDays, today)).toMatchObject({ value: 15, sources: [{ tier: 'T4' }] })
    expect(zhangjiajie.withdrawal.workingDays).toEqual([])
  })

  test('a foreigner who leaves brings other papers in 长沙 than heirs do, and heirs the same everywhere', () => {
    const papers = (pack: Pack, reason: WithdrawalReason) =>
      pack.withdrawal.materials.flatMap((fact) => fact.value[reason] ?? [])
    expect(papers(changsha, 'FOREIGNER_DEPARTURE')).toEqual(['护照复印件', '外籍人员合同到期证明'])
    expect(papers(changsha, 'TRANSFER_NOT_ACCEPTED')).toEqual(['接收地参保证明，或者转移证明'])
    expect(papers(zhangjiajie, 'TRANSFER_NOT_ACCEPTED')).toEqual(['转移证明', '工作证明'])
    expect(papers(changsha, 'DEATH')).toEqual(papers(nation, 'DEATH'))
  })
})
