import { ok, refused } from '@/domain/outcome'
import { cite, type Fact } from '@/domain/policy/fact'
import type { Pack, ResidentFee } from '@/domain/policy/pack'
import type { WithdrawalReason } from '@/domain/withdrawal/reason'
import type { FurtherDeskOf } from '../desk'
import type { Office } from '../office'
import { packOf } from '../policy/rules'

type Rulebook = Pick<ReturnType<FurtherDeskOf<'policy'>>, 'rules'>

/** Every fact of one matter as the citizen is shown it, the oldest first. */
const history = <T, R>(facts: readonly Fact<T>[], told: (value: T) => R) =>
  [...facts]
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .map((fact) => ({ value: told(fact.value), from: fact.from, to: fact.to ?? null, citation: cite(fact) }))

const asItIs = <T>(facts: readonly Fact<T>[]) => history(facts, (value) => value)

/** A fee says since when it is known by its personal share, which is what people pay. */
const feeOf = ({ year, personal, fiscal, byAge, upperTier }: ResidentFee) => ({
  value: {
    year,
    personal: personal.value,
    fiscal: fiscal.value,
    byAge: (byAge?.value ?? []).map((band) => ({ ...band })),
    upperTier: upperTier?.value ?? null,
  },
  from: personal.from,
  to: personal.to ?? null,
  citation: cite(personal),
})

const mattersOf = ({ family, balance, contribution, withdrawal, transfer, wallet, refund, insurance }: Pack) => ({
  relations: history(family.relations, (kinds) => [...kinds]),
  maxActive: asItIs(family.maxActive),
  maxLifetime: asItIs(family.maxLifetime),
  within: asItIs(family.within),
  reviewed: asItIs(family.reviewed),
  exclusive: asItIs(family.exclusive),
  uses: history(family.uses, (uses) => [...uses]),
  reserve: asItIs(family.reserve),
  shareBase: asItIs(balance.shareBase),
  accountMode: asItIs(balance.accountMode),
  credit: history(balance.credit, (rule) => ({ ...rule, retirees: rule.retirees.map((band) => ({ ...band })) })),
  fees: contribution.fees.map(feeOf),
  seasonOpens: asItIs(contribution.seasonOpens),
  deduct: asItIs(contribution.deduct),
  undo: asItIs(contribution.undo),
  refundInPeriod: history(refund.rule, ({ inPeriod }) => inPeriod),
  waiting: history(contribution.waiting, ({ fixedMonths, reading, perYear, repairedBy, floor }) => ({
    fixedMonths,
    reading,
    perYear,
    repairedBy,
    floor: { ...floor },
  })),
  reasons: history(withdrawal.reasons, (verdicts) =>
    Object.entries(verdicts).map(([reason, verdict]) => ({ reason: reason as WithdrawalReason, verdict })),
  ),
  withdrawalDays: asItIs(withdrawal.workingDays),
  transfer: history(transfer.rule, ({ withinProvince, workingDays }) => ({ withinProvince, ...workingDays })),
  wallet: asItIs(wallet.rule),
  walletOpen: asItIs(wallet.open),
  commercial: history(insurance.commercial, (rule) => ({ ...rule, insured: [...rule.insured] })),
})

/** Everything a place says, matter by matter, over time. */
export const rulebook = ({ today }: Office): Rulebook => ({
  rules({ code }) {
    const pack = packOf(code)
    if (!pack) return refused({ code: 'REGION_UNKNOWN', detail: { code } })
    return ok({ code: pack.code, name: pack.name, on: today, matters: mattersOf(pack) })
  },
})
