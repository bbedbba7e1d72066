import { keptBackBy } from '@/domain/balance/account'
import { reserveOf } from '@/domain/balance/reserve'
import { dayOf } from '@/domain/calendar'
import { comingCredit } from '@/domain/contribution/coming-credit'
import { leavesOn } from '@/domain/contribution/deduct'
import { type FeeTier, feeTiers } from '@/domain/contribution/price'
import { type Quote, quoteFor } from '@/domain/contribution/quote'
import { cite, inForce } from '@/domain/policy/fact'
import type { BindingRow } from './books'
import { furtherOf } from './further-books'
import { linesOf, personal } from './ledger'
import type { Office } from './office'
import { affords } from './payable'
import { namesakesOf, spelledOut } from './places'
import { promisedUndo } from './promised'
import { insuredReply } from './taking'

/** What is owed, line by line, what paying does to the account, and what else there is to do where it cannot. */
export function quoteReply(office: Office, binding: BindingRow, quote: Quote, tier: FeeTier) {
  const undo = promisedUndo(office, binding.relativeId, quote.stage.to)
  const funding = affords(office, quote.due)
  const insured = insuredReply(office, binding)
  const { area } = office.person(binding.relativeId)
  return {
    ...insured,
    year: quote.year,
    category: quote.category,
    recognised: recognisedOf(office, binding.relativeId),
    lines: [...quote.lines],
    due: quote.due,
    tier,
    tiers: tiersOf(office, binding.relativeId, quote.year),
    place: { full: spelledOut(area) ?? insured.areaName, namesakes: namesakesOf(area) },
    closes: quote.stage.to,
    waitingMonths: quote.stage.waitingMonths,
    benefit: quote.benefit,
    funding: { ...funding, shareable: office.shareable(office.holder.id), kept: keptOf(office) },
    leaves: leavingOf(office),
    otherwise:
      funding.shortfall > 0
        ? { credit: creditOf(office, funding.shortfall), otherPayers: otherPayersOf(office, binding) }
        : null,
    undo: { kind: undo?.value ?? 'none', citation: undo && cite(undo) },
    citations: [...quote.citations],
    checkedAt: office.now,
  }
}

/** What another office has recognised a relative as, while the register does not say so yet; null where both say the same. */
function recognisedOf({ books, person, today }: Office, personId: string) {
  const { category } = person(personId)
  const row = furtherOf(books).recognised.find((one) => one.personId === personId && one.on <= today)
  return row && row.category !== category ? { category: row.category, on: row.on } : null
}

/** Every tier this person can be paid for at, and what it comes to. */
function tiersOf({ person, pack, today }: Office, personId: string, year: number) {
  const insured = person(personId)
  return feeTiers.flatMap((tier) => {
    const quote = quoteFor(insured, year, pack(insured.area).contribution.fees, today, tier)
    return quote.ok ? [{ tier, due: quote.value.due }] : []
  })
}

/** What keeps part of the holder's account from relatives: the reserve in fen, or that only earlier years' money is shared. */
function keptOf({ holder, pack, today }: Office) {
  const rules = pack(holder.area)
  const rule = keptBackBy(rules, today)
  if (!rule) return null
  const reserve = inForce(rules.family.reserve, today)
  return {
    by: reserve ? ('RESERVE' as const) : ('CARRIED_OVER' as const),
    fen: reserve && reserveOf(reserve.value),
    citation: cite(rule),
  }
}

/** When money confirmed today leaves, by the rule of the place the account is kept at. */
export function leavingOf({ holder, pack, today }: Office) {
  const rule = inForce(pack(holder.area).contribution.deduct, today)
  const mode = rule?.value ?? 'AT_ONCE'
  return { mode, on: leavesOn(mode, today), citation: rule && cite(rule) }
}

/** The next 划入, read off the last one. Where only earlier years' money is shared, this year's makes up for nothing. */
function creditOf(office: Office, shortfall: Quote['due']) {
  const { books, holder, pack, today } = office
  const credits = linesOf(books.postings, personal(holder.id)).filter(
    ({ posting }) => posting.kind === 'MONTHLY_CREDIT',
  )
  const last = credits[credits.length - 1]
  const rule = inForce(pack(holder.area).balance.credit, today)?.value ?? null
  const coming = comingCredit(last ? { on: dayOf(last.posting.at), fen: last.fen } : null, rule, shortfall, today)
  return coming && (keptOf(office)?.by === 'CARRIED_OVER' ? { ...coming, enoughOn: null } : coming)
}

/** How many others share their account with this relative; who they are is theirs to say. */
const otherPayersOf = ({ books, holder }: Office, { relativeId }: BindingRow): number =>
  books.bindings.filter(
    (other) => other.relativeId === relativeId && other.sharerId !== holder.id && other.status === 'ACTIVE',
  ).length
