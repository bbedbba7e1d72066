import { isFinished } from '@/domain/contribution/order'
import { isBound } from '@/domain/family/binding'
import { capabilitiesOf, type Tie } from '@/domain/family/capability'
import { daysLeft } from '@/domain/family/ending'
import { changedTermVerdict } from '@/domain/family/term'
import { zero } from '@/domain/money'
import { ok, refused } from '@/domain/outcome'
import { inForce } from '@/domain/policy/fact'
import { bindingReply } from '../bindings'
import type { BindingRow } from '../books'
import type { FurtherDeskOf } from '../desk'
import { furtherOf } from '../further-books'
import { madeBefore, noteKey } from '../keys'
import type { Office } from '../office'
import { pass } from '../passage'
import { spentThisMonth } from '../spent'
import { consume } from './step-up'

/** What a sharer may say of a relative already bound. */
export const familyEnding = (office: Office): Pick<ReturnType<FurtherDeskOf<'family'>>, 'unbind' | 'limit'> => ({
  unbind({ bindingId, reason, stepUpToken }) {
    const { books, holder, now, today } = office
    const binding = ownBinding(office, bindingId)
    if (!binding) return refused({ code: 'NOT_FOUND' })
    if (!isBound(binding.status)) return ok(sharingReply(binding, office))
    const open = books.orders.find(
      ({ payerId, insuredId, status }) =>
        payerId === holder.id && insuredId === binding.relativeId && !isFinished(status),
    )
    if (open) return refused({ code: 'PENDING_ORDER', detail: { orderId: open.id } })
    if (!consume(office, stepUpToken, bindingId)) return refused({ code: 'STEP_UP_NEEDED' })
    const { id, status: from } = binding
    pass(books, { at: now, actor: holder.id, of: id, personId: holder.id, from, to: 'UNBOUND' }, 'BINDING_UNBOUND')
    binding.status = 'UNBOUND'
    furtherOf(books).endings.push({ bindingId, why: 'ASKED', reason, on: today })
    return ok(sharingReply(binding, office))
  },

  limit({ key, bindingId, ...wanted }) {
    const { books, holder, now, today } = office
    const binding = ownBinding(office, bindingId)
    if (!binding) return refused({ code: 'NOT_FOUND' })
    if (madeBefore(books, key, 'limit', { bindingId, ...wanted })) return ok(sharingReply(binding, office))
    if (binding.status !== 'ACTIVE') return refused({ code: 'NOT_BOUND' })
    const { cap, monthlyCap, paused, uses, to = binding.to } = wanted
    const listed = inForce(office.pack(holder.area).family.uses, today)?.value ?? []
    // How much must stay is unknown in some places: what nobody knows is held against nobody.
    const shareable = office.shareable(holder.id) ?? cap ?? zero
    const verdict = changedTermVerdict(binding, { cap, monthlyCap, uses, to }, { today, shareable, uses: listed })
    if (!verdict.ok) return verdict
    Object.assign(binding, { cap, monthlyCap, paused, uses, to })
    // Taken up again, what was reported is settled; a later pause has nothing to do with it.
    const further = furtherOf(books)
    if (!paused) further.reports = further.reports.filter((report) => report.bindingId !== bindingId)
    const state = paused ? 'PAUSED' : 'LIMITED'
    pass(books, { at: now, actor: holder.id, of: binding.id, personId: holder.id, from: binding.status, to: state })
    noteKey(books, key, 'limit', { bindingId, ...wanted }, binding.id)
    return ok(sharingReply(binding, office))
  },
})

/** A binding with what its sharer has said of it, what it is good for, and how it ended. */
export function sharingReply(binding: BindingRow, office: Office) {
  const { books, holder, today, pack } = office
  const { id, cap, monthlyCap, uses, to, status } = binding
  const reported = furtherOf(books).reports.filter(({ bindingId }) => bindingId === id)
  return {
    ...bindingReply(binding, office),
    cap,
    monthlyCap,
    spent: spentThisMonth(office, binding.relativeId),
    uses,
    daysLeft: status === 'ACTIVE' ? daysLeft(to, today) : null,
    reportedAt: reported[reported.length - 1]?.at ?? null,
    reportedSpending: reported[reported.length - 1]?.spendingId ?? null,
    ended: endedOf(binding, office),
    capabilities: capabilitiesOf(tieOf(binding, office), pack(holder.area), today),
  }
}

/** Two people and what ties them, as the rules look at it. */
export function tieOf({ relativeId, relation, uses, paused }: BindingRow, { holder, person }: Office): Tie {
  return { sharer: holder, relative: person(relativeId), relation, uses, paused, frozen: holder.frozen === true }
}

/** How a binding ended. A term that ran out says so by itself; everything else was written down when it happened. */
export function endedOf({ id, status, to }: BindingRow, { books }: Office) {
  if (status === 'EXPIRED' && to) return { why: 'TERM' as const, reason: null, on: to }
  const ending = furtherOf(books).endings.find(({ bindingId }) => bindingId === id)
  return ending && status === 'UNBOUND' ? { why: ending.why, reason: ending.reason ?? null, on: ending.on } : null
}

/** A binding of the holder's own by its id; null for anybody else's. */
export const ownBinding = ({ books, holder }: Office, bindingId: string): BindingRow | null =>
  books.bindings.find(({ id, sharerId }) => id === bindingId && sharerId === holder.id) ?? null
