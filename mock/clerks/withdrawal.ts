import { occupiesYear } from '@/domain/contribution/order'
import { bankCardFault, tidyBankCard } from '@/domain/identity/bank-card'
import { maskBankCard, maskName } from '@/domain/identity/mask'
import { ok, refused } from '@/domain/outcome'
import { inForce } from '@/domain/policy/fact'
import { reasonVerdict, withdrawalVerdict } from '@/domain/withdrawal/eligibility'
import { type WithdrawalReason, withdrawalReasons } from '@/domain/withdrawal/reason'
import { isCancellable, isFinished } from '@/domain/withdrawal/request'
import { workingCalendarOf, workingDayAfter } from '@/domain/working-days'
import type { WithdrawalRequest } from '../books'
import type { FurtherDeskOf } from '../desk'
import { madeBefore, noteKey } from '../keys'
import { frozen, personal, transfer } from '../ledger'
import { materialsFor } from '../materials'
import type { Office } from '../office'
import { pass } from '../passage'
import { moveRequest, requestReply } from '../requests'
import { consume } from './step-up'

export const withdrawal: FurtherDeskOf<'withdrawal'> = (office) => ({
  reasons() {
    const { holder, today } = office
    const rules = office.pack(holder.area).withdrawal
    return ok({
      areaName: office.areaName(holder.area),
      reasons: withdrawalReasons.map((reason) => ({ reason, ...reasonVerdict(reason, rules, today) })),
    })
  },

  verdict({ reason }) {
    const verdict = verdictFor(office, reason)
    if (!verdict.ok) return verdict
    const { holder } = office
    const { materials, citation } = materialsFor(office, holder.area, reason)
    return ok({
      reason,
      amount: office.available(holder.id),
      holderMaskedName: maskName(holder.name),
      materials,
      materialsCitation: citation,
      ...promise(office),
      citation: verdict.value,
    })
  },

  submit({ key, stepUpToken, ...wanted }) {
    const { books, holder } = office
    const made = madeBefore(books, key, 'withdraw', wanted)
    const earlier = books.requests.find((request) => request.id === made)
    if (earlier) return ok(requestReply(earlier, office))
    const verdict = verdictFor(office, wanted.reason)
    if (!verdict.ok) return verdict
    const needed = materialsFor(office, holder.area, wanted.reason)
    const missing = needed.materials.filter(({ materialId }) => !wanted.materials.includes(materialId))
    if (missing.length > 0)
      return refused({
        code: 'MATERIALS_MISSING',
        detail: { names: missing.map(({ name }) => name).join('、') },
        ...(needed.citation && { citation: needed.citation }),
      })
    if (bankCardFault(wanted.payee.card)) return refused({ code: 'PAYEE_CARD' })
    if (wanted.payee.holder.trim() !== holder.name)
      return refused({ code: 'PAYEE_MISMATCH', detail: { holder: maskName(holder.name) } })
    if (!consume(office, stepUpToken, key)) return refused({ code: 'STEP_UP_NEEDED' })
    const request = take(office, wanted.reason, wanted.materials, maskBankCard(tidyBankCard(wanted.payee.card)))
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
      to: personal(request.applicantId),
      requestId: request.id,
    })
    moveRequest(office.books, request, 'CANCELLED', office.now, office.holder.id)
    return ok(requestReply(request, office))
  },
})

function verdictFor(office: Office, reason: WithdrawalReason) {
  const { holder, books, today } = office
  const applicant = {
    insured: holder,
    available: office.available(holder.id),
    hasOpenRequest: books.requests.some((request) => request.applicantId === holder.id && !isFinished(request.status)),
    hasPendingOrder: books.orders.some(
      (order) => order.payerId === holder.id && occupiesYear(order.status) && order.status !== 'SUCCEEDED',
    ),
  }
  return withdrawalVerdict(reason, applicant, office.pack(holder.area).withdrawal, today)
}

/** Until when the place promises the money, by its own working days; null where it has published no promise. */
function promise(office: Office) {
  const pack = office.pack(office.holder.area)
  const workingDays = inForce(pack.withdrawal.workingDays, office.today)?.value ?? null
  const paidBy = workingDays && workingDayAfter(office.today, workingDays, workingCalendarOf(pack.calendar))
  return { workingDays, paidBy: paidBy || null }
}

/** Takes a request in and freezes the whole balance: it cannot be spent while it is being paid out (I17). */
function take(office: Office, reason: WithdrawalReason, materials: string[], maskedCard: string): WithdrawalRequest {
  const { books, holder, now, today } = office
  const amount = office.available(holder.id)
  const id = office.nextId('request')
  const request: WithdrawalRequest = {
    id,
    number: `ZQ${today.slice(2).replace(/-/g, '')}${String(books.serial).padStart(4, '0')}`,
    applicantId: holder.id,
    reason,
    amount,
    maskedCard,
    paidBy: promise(office).paidBy,
    status: 'SUBMITTED',
    version: 1,
    history: [{ status: 'SUBMITTED', at: now }],
    materials,
    missing: [],
    supplementBy: null,
  }
  transfer(books, now, 'FROZEN', amount, { from: personal(holder.id), to: frozen(id), requestId: id })
  books.requests.push(request)
  pass(books, { at: now, actor: holder.id, of: id, personId: holder.id, from: null, to: 'SUBMITTED' })
  return request
}

const ownRequest = ({ books, holder }: Office, requestId: string): WithdrawalRequest | null =>
  books.requests.find((request) => request.id === requestId && request.applicantId === holder.id) ?? null
