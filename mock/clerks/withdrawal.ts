import { occupiesYear } from '@/domain/contribution/order'
import { bankCardFault, tidyBankCard } from '@/domain/identity/bank-card'
import { maskBankCard, maskName } from '@/domain/identity/mask'
import { ok, refused } from '@/domain/outcome'
import { inForce } from '@/domain/policy/fact'
import { signatureVerdict } from '@/domain/signature'
import { isFinished as movesNoMore } from '@/domain/transfer/stage'
import { reasonVerdict, withdrawalVerdict } from '@/domain/withdrawal/eligibility'
import { withdrawalReasons } from '@/domain/withdrawal/reason'
import { isCancellable, isFinished } from '@/domain/withdrawal/request'
import { stillWanted } from '@/domain/withdrawal/waiver'
import { workingCalendarOf, workingDayAfter } from '@/domain/working-days'
import { afterwardsOf } from '../afterwards'
import type { WithdrawalRequest } from '../books'
import { type Claim, claimIn, deathIsKnown, ownerFor } from '../claims'
import type { FurtherDeskOf } from '../desk'
import { furtherOf } from '../further-books'
import { fingerprint, madeBefore, noteKey } from '../keys'
import { frozen, personal, transfer } from '../ledger'
import { materialsFor } from '../materials'
import type { Office } from '../office'
import { pass } from '../passage'
import type { Resident } from '../people/resident'
import { moveRequest, ownerOf, requestReply } from '../requests'
import { consume } from './step-up'
import { withdrawalAsking } from './withdrawal-asking'
import { ownRequest, withdrawalFollowing } from './withdrawal-following'

export const withdrawal: FurtherDeskOf<'withdrawal'> = (office) => ({
  ...withdrawalAsking(office),
  ...withdrawalFollowing(office),

  reasons() {
    const { holder, today } = office
    const rules = office.pack(holder.area).withdrawal
    return ok({
      areaName: office.areaName(holder.area),
      standing: standingOf(holder),
      reasons: withdrawalReasons.map((reason) => ({ reason, ...reasonVerdict(reason, rules, today) })),
    })
  },

  verdict(asked) {
    const claim = claimIn(asked)
    const verdict = verdictFor(office, claim)
    if (!verdict.ok) return verdict
    const { owner } = verdict.value
    const { materials, citation } = papersFor(office, claim, owner)
    return ok({
      reason: claim.reason,
      amount: office.available(owner.id),
      holderMaskedName: maskName(office.holder.name),
      ownerMaskedName: owner.id === office.holder.id ? null : maskName(owner.name),
      materials,
      materialsCitation: citation,
      ...promise(office, owner),
      citation: verdict.value.citation,
      afterwards: afterwardsOf(office, owner.id),
    })
  },

  submit({ key, stepUpToken, signature, ...wanted }) {
    const { books, holder } = office
    const made = madeBefore(books, key, 'withdraw', wanted)
    const earlier = books.requests.find((request) => request.id === made)
    if (earlier) return ok(requestReply(earlier, office))
    const claim = claimIn(wanted)
    const verdict = verdictFor(office, claim)
    if (!verdict.ok) return verdict
    const { owner } = verdict.value
    const needed = papersFor(office, claim, owner)
    const left = stillWanted(needed.materials, wanted.materials, wanted.pledged ?? [])
    const missing = needed.materials.filter(({ materialId }) => left.includes(materialId))
    if (missing.length > 0)
      return refused({
        code: 'MATERIALS_MISSING',
        detail: { names: missing.map(({ name }) => name).join('、') },
        ...(needed.citation && { citation: needed.citation }),
      })
    if (bankCardFault(wanted.payee.card)) return refused({ code: 'PAYEE_CARD' })
    if (wanted.payee.holder.trim() !== holder.name)
      return refused({ code: 'PAYEE_MISMATCH', detail: { holder: maskName(holder.name) } })
    const signed = signatureVerdict(signature, holder.name)
    if (!signed.ok) return signed
    if (!consume(office, stepUpToken, key)) return refused({ code: 'STEP_UP_NEEDED' })
    const request = take(office, claim, owner, wanted.materials, maskBankCard(tidyBankCard(wanted.payee.card)))
    furtherOf(books).papers.push({ requestId: request.id, needed: needed.materials })
    request.signed = { kind: signed.value.kind, digest: fingerprint(signed.value) }
    noteKey(books, key, 'withdraw', wanted, request.id)
    return ok(requestReply(request, office))
  },

  find({ requestId }) {
    const request = ownRequest(office, requestId)
    return request ? ok(requestReply(request, office)) : refused({ code: 'NOT_FOUND' })
  },

  supplement({ requestId, materials }) {
    const request = ownRequest(office, requestId)
    if (!request) return refused({ code: 'NOT_FOUND' })
    if (request.status === 'RESUBMITTED') return ok(requestReply(request, office))
    if (request.status !== 'SUPPLEMENT_REQUESTED') return refused({ code: 'NOT_ASKED_FOR' })
    const still = request.missing.filter((id) => !materials.includes(id))
    if (still.length > 0) return refused({ code: 'MATERIALS_MISSING', detail: { count: still.length } })
    request.materials = [...new Set([...request.materials, ...materials])]
    request.missing = []
    request.paidBy = promise(office, office.person(ownerOf(request))).paidBy
    moveRequest(office.books, request, 'RESUBMITTED', office.now, office.holder.id)
    return ok(requestReply(request, office))
  },

  cancel({ requestId }) {
    const request = ownRequest(office, requestId)
    if (!request) return refused({ code: 'NOT_FOUND' })
    if (request.status === 'CANCELLED') return ok(requestReply(request, office))
    if (!isCancellable(request.status)) return refused({ code: 'NOT_CANCELLABLE' })
    transfer(office.books, office.now, 'UNFROZEN', request.amount, {
      from: frozen(request.id),
      to: personal(ownerOf(request)),
      requestId: request.id,
    })
    moveRequest(office.books, request, 'CANCELLED', office.now, office.holder.id)
    return ok(requestReply(request, office))
  },
})

/** Whose account it is, and the ground on which it may be emptied; or why it may not. */
function verdictFor(office: Office, claim: Claim) {
  const { books, today } = office
  const found = ownerFor(office, claim)
  if (!found.ok) return found
  const owner = found.value
  const applicant = {
    insured: owner,
    available: office.available(owner.id),
    hasOpenRequest: books.requests.some((request) => ownerOf(request) === owner.id && !isFinished(request.status)),
    hasPendingOrder: books.orders.some(
      (order) => order.payerId === owner.id && occupiesYear(order.status) && order.status !== 'SUCCEEDED',
    ),
    transferring: furtherOf(books).transfers.some(
      ({ personId, status }) => personId === owner.id && !movesNoMore(status),
    ),
    inArrears: owner.inArrears ?? false,
    retired: owner.retired ?? false,
  }
  const verdict = withdrawalVerdict(claim.reason, applicant, office.pack(owner.area).withdrawal, today)
  return verdict.ok ? ok({ owner, citation: verdict.value }) : verdict
}

/** The papers that this applicant brings for this account. */
const papersFor = (office: Office, { kind, reason, heirship }: Claim, owner: Resident) =>
  materialsFor(office, owner.area, reason, { kind, heirship, found: deathIsKnown(office, owner.id) })

function standingOf({ scheme, status, retired }: Resident) {
  if (scheme !== 'EMPLOYEE') return 'NONE' as const
  if (status !== 'NORMAL') return 'STOPPED' as const
  return retired ? ('RETIRED' as const) : ('WORKING' as const)
}

/** Until when the owner's place promises the money, by its own working days; null where it has published no promise. */
function promise(office: Office, { area }: Resident) {
  const pack = office.pack(area)
  const workingDays = inForce(pack.withdrawal.workingDays, office.today)?.value ?? null
  const paidBy = workingDays && workingDayAfter(office.today, workingDays, workingCalendarOf(pack.calendar))
  return { workingDays, paidBy: paidBy || null }
}

/** Takes a request in and freezes the whole balance: it cannot be spent while it is being paid out (I17). */
function take(
  office: Office,
  { reason, kind }: Claim,
  owner: Resident,
  materials: string[],
  maskedCard: string,
): WithdrawalRequest {
  const { books, holder, now, today } = office
  const amount = office.available(owner.id)
  const id = office.nextId('request')
  const request: WithdrawalRequest = {
    id,
    number: `ZQ${today.slice(2).replace(/-/g, '')}${String(books.serial).padStart(4, '0')}`,
    applicantId: holder.id,
    ...(owner.id !== holder.id && { ownerId: owner.id }),
    ...((kind === 'HEIR' || kind === 'GUARDIAN') && { applicant: kind }),
    reason,
    amount,
    maskedCard,
    paidBy: promise(office, owner).paidBy,
    status: 'SUBMITTED',
    version: 1,
    history: [{ status: 'SUBMITTED', at: now }],
    materials,
    missing: [],
    supplementBy: null,
  }
  transfer(books, now, 'FROZEN', amount, { from: personal(owner.id), to: frozen(id), requestId: id })
  books.requests.push(request)
  pass(books, { at: now, actor: holder.id, of: id, personId: holder.id, from: null, to: 'SUBMITTED' })
  return request
}
