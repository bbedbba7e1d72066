import { day, dayOf } from '@/domain/calendar'
import { relationVerdict } from '@/domain/family/application'
import type { Relation } from '@/domain/family/relation'
import { maskName } from '@/domain/identity/mask'
import { sameProvince } from '@/domain/insured'
import { type Fen, minus } from '@/domain/money'
import { ok, refused } from '@/domain/outcome'
import { cite, type Fact, inForce } from '@/domain/policy/fact'
import { areaOpen, type Holding, sendingNow, walletVerdict } from '@/domain/wallet/verdict'
import { returnsAt, type WalletRules } from '@/domain/wallet/wallet'
import type { FurtherDeskOf } from '../desk'
import { furtherOf, type Sending } from '../further-books'
import { madeBefore, madeWith, noteKey } from '../keys'
import type { Office } from '../office'
import { pass } from '../passage'
import { personNamed } from '../people/register'
import { begin, sendingReply } from '../sendings'
import { consume } from './step-up'

export const wallet: FurtherDeskOf<'wallet'> = (office) => ({
  state: () => stateOf(office),

  open({ key }) {
    const { books, holder, now, today } = office
    if (madeBefore(books, key, 'open-wallet', {})) return stateOf(office)
    const state = stateOf(office)
    if (!state.ok) return state
    const open = areaOpen(rulesIn(office, holder.area), today)
    if (!open.ok) return open
    const { wallets } = furtherOf(books)
    if (!wallets.includes(holder.id)) {
      wallets.push(holder.id)
      pass(books, { at: now, actor: holder.id, of: holder.id, personId: holder.id, from: null, to: 'WALLET_OPENED' })
    }
    noteKey(books, key, 'open-wallet', {}, holder.id)
    return stateOf(office)
  },

  precheck(wanted) {
    const { holder, today } = office
    const judged = judge(office, wanted)
    if (!judged.ok) return judged
    const { receiver, returns, perDay, citation, areaCitation } = judged.value
    const own = ownOf(office)
    const before = office.available(holder.id)
    const alike = own.find(
      ({ payeeId, amount, sentAt, status }) =>
        payeeId === receiver.id && amount === wanted.amount && status === 'ACCEPTED' && dayOf(sentAt) === today,
    )
    return ok({
      receiverMaskedName: maskName(receiver.name),
      relation: wanted.relation,
      areaName: office.areaName(receiver.area),
      amount: wanted.amount,
      before,
      after: minus(before, wanted.amount),
      returnsAt: returns,
      nth: sentOn(own, today) + 1,
      perDay,
      alike: alike ? sendingReply(alike, office) : null,
      citation,
      areaCitation,
    })
  },

  send({ key, stepUpToken, ...wanted }) {
    const { books } = office
    const made = madeBefore(books, key, 'send', wanted)
    const earlier = furtherOf(books).sendings.find(({ id }) => id === made)
    if (earlier) return ok(sendingReply(earlier, office))
    const judged = judge(office, wanted)
    if (!judged.ok) return judged
    if (!consume(office, stepUpToken, key, wanted.amount)) return refused({ code: 'STEP_UP_NEEDED' })
    const sending = begin(office, judged.value.receiver.id, wanted, judged.value.returns)
    noteKey(books, key, 'send', wanted, sending.id)
    return ok(sendingReply(sending, office))
  },

  outcome({ of }) {
    const made = madeWith(office.books, of, 'send')
    const found = ownOf(office).find(({ id }) => id === made)
    return found ? ok(sendingReply(found, office)) : refused({ code: 'NOT_FOUND' })
  },

  find({ sendingId }) {
    const found = ownOf(office).find(({ id }) => id === sendingId)
    return found ? ok(sendingReply(found, office)) : refused({ code: 'NOT_FOUND' })
  },
})

/** A sending as somebody asks for it, before it is one. */
interface Wanted {
  readonly relation: Relation
  readonly name: string
  readonly idNumber: string
  readonly amount: Fen
}

/** Whether this may be sent now, to whom it goes, and when it comes back if nobody takes it. */
function judge(office: Office, wanted: Wanted) {
  const { books, holder, now, today } = office
  if (holder.scheme !== 'EMPLOYEE') return refused({ code: 'NO_ACCOUNT' as const })
  const { family } = office.pack(holder.area)
  const own = rulesIn(office, holder.area)
  const holding = holdingOf(office)
  const may = sendingNow(holding, own, now)
  if (!may.ok) return may
  const allowed = relationVerdict(wanted.relation, family, today)
  if (!allowed.ok) return refused({ ...allowed.refusal, code: 'RELATION_NOT_ALLOWED' as const })
  const receiver = personNamed(wanted.name, wanted.idNumber)
  if (!receiver || receiver.id === holder.id) return refused({ code: 'NAME_ID_MISMATCH' as const })
  const verdict = walletVerdict(
    {
      ...holding,
      amount: wanted.amount,
      available: office.available(holder.id),
      sameProvince: sameProvince(holder.area, receiver.area),
      receiverOpen: furtherOf(books).wallets.includes(receiver.id),
    },
    own,
    rulesIn(office, receiver.area),
    now,
  )
  if (!verdict.ok) return verdict
  const { rule, citation, areaCitation } = verdict.value
  return ok({ receiver, returns: returnsAt(rule, now), perDay: rule.perDay, citation, areaCitation })
}

function stateOf(office: Office) {
  const { holder, now, today } = office
  if (holder.scheme !== 'EMPLOYEE') return refused({ code: 'NO_ACCOUNT' as const })
  const { family } = office.pack(holder.area)
  const rules = rulesIn(office, holder.area)
  const rule = inForce(rules.rule, today)
  if (!rule) return refused({ code: 'AREA_UNKNOWN' as const })
  const area = inForce(rules.open, today)
  const holding = holdingOf(office)
  const may = sendingNow(holding, rules, now)
  const { perDay, most, closedFrom, closedTo } = rule.value
  return ok({
    now,
    maskedName: maskName(holder.name),
    opened: holding.opened,
    areaName: office.areaName(holder.area),
    area: area?.value ?? null,
    areaCitation: area && cite(area),
    relations: [...(inForce(family.relations, today)?.value ?? [])],
    closedFrom,
    closedTo,
    perDay,
    most,
    sentToday: holding.sentToday,
    available: office.available(holder.id),
    sendings: ownOf(office)
      .map((sending) => sendingReply(sending, office))
      .reverse(),
    notNow: may.ok ? null : may.refusal,
    citation: cite(rule),
  })
}

/** No place has said that it takes no part, only some that they do: a walk supposes it, and the citation says so. */
const supposed: Fact<boolean> = {
  value: false,
  status: 'SEED_ONLY',
  from: day('2025-01-01'),
  sources: [{ key: 'S000', tier: 'SEED', title: '演示里的假设，不是当地的说法' }],
}

/** What a place says of the wallet. */
function rulesIn({ books, pack }: Office, area: string): WalletRules {
  const { wallet: said } = pack(area)
  return furtherOf(books).takingNoPart.includes(area) ? { ...said, open: [supposed] } : said
}

/** The holder's wallet before anything is typed. */
function holdingOf(office: Office): Holding {
  const { books, holder, today } = office
  const own = ownOf(office)
  return {
    opened: furtherOf(books).wallets.includes(holder.id),
    frozen: holder.frozen === true,
    sentToday: sentOn(own, today),
    pending: own.some(({ status }) => status === 'SENT'),
  }
}

const ownOf = ({ books, holder }: Office): Sending[] =>
  furtherOf(books).sendings.filter(({ payerId }) => payerId === holder.id)

const sentOn = (sendings: readonly Sending[], today: string): number =>
  sendings.filter(({ sentAt }) => dayOf(sentAt) === today).length
