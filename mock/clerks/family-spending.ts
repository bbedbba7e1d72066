import { keptBackBy } from '@/domain/balance/account'
import { quoteFor } from '@/domain/contribution/quote'
import { stageOn } from '@/domain/contribution/season'
import { checkup } from '@/domain/family/checkup'
import { maskName } from '@/domain/identity/mask'
import type { Fen } from '@/domain/money'
import { ok, refused } from '@/domain/outcome'
import type { SharedUse } from '@/domain/policy/pack'
import type { BindingRow } from '../books'
import type { FurtherDeskOf } from '../desk'
import { furtherOf } from '../further-books'
import { madeBefore, noteKey } from '../keys'
import type { Office } from '../office'
import { pass } from '../passage'
import { spendingsOf } from '../spendings'
import { spentThisMonth } from '../spent'
import { endedOf, ownBinding, sharingReply, tieOf } from './family-ending'

/** What became of shared money, and why it does not work. */
export const familySpending = (
  office: Office,
): Pick<ReturnType<FurtherDeskOf<'family'>>, 'spending' | 'report' | 'checkup'> => ({
  spending({ bindingId }) {
    const { books, holder } = office
    if (holder.scheme !== 'EMPLOYEE') return refused({ code: 'NOT_EMPLOYEE_INSURED' })
    const own = books.bindings.filter(({ sharerId }) => sharerId === holder.id)
    const asked = bindingId === null ? latestOfEach(own) : own.filter(({ id }) => id === bindingId)
    if (bindingId !== null && asked.length === 0) return refused({ code: 'NOT_FOUND' })
    const all = asked.flatMap((binding) => spendingsOf(office, binding))
    return ok({ spendings: all.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)) })
  },

  report({ key, bindingId, spendingId }) {
    const { books, holder, now } = office
    const binding = ownBinding(office, bindingId)
    if (!binding) return refused({ code: 'NOT_FOUND' })
    if (madeBefore(books, key, 'report', { bindingId, spendingId })) return ok(sharingReply(binding, office))
    if (binding.status !== 'ACTIVE') return refused({ code: 'NOT_BOUND' })
    if (spendingId !== null && !spendingsOf(office, binding).some((one) => one.spendingId === spendingId))
      return refused({ code: 'NOT_FOUND' })
    binding.paused = true
    furtherOf(books).reports.push({ bindingId, spendingId, at: now })
    const { id, status: from } = binding
    pass(books, { at: now, actor: holder.id, of: id, personId: holder.id, from, to: 'PAUSED' }, 'BINDING_PAUSED')
    noteKey(books, key, 'report', { bindingId, spendingId }, bindingId)
    return ok(sharingReply(binding, office))
  },

  checkup({ bindingId, use }) {
    const { holder, now } = office
    const binding = ownBinding(office, bindingId)
    if (!binding) return refused({ code: 'NOT_FOUND' })
    return ok({
      bindingId,
      maskedName: maskName(office.person(binding.relativeId).name),
      sharerMaskedName: maskName(holder.name),
      relation: binding.relation,
      use,
      at: now,
      findings: checkup(patientOf(office, binding, use)),
    })
  },
})

/** One binding a relative, the latest: who was bound twice would otherwise be listed with the same spendings twice. */
const latestOfEach = (bindings: readonly BindingRow[]): BindingRow[] =>
  bindings.filter(
    ({ relativeId }, place) => !bindings.slice(place + 1).some((later) => later.relativeId === relativeId),
  )

/** A binding with everything the nine checks look at. */
function patientOf(office: Office, binding: BindingRow, use: SharedUse) {
  const { books, holder, now, today, pack } = office
  const { wallets } = furtherOf(books)
  const rules = pack(holder.area)
  return {
    use,
    tie: tieOf(binding, office),
    status: binding.status,
    ended: endedOf(binding, office),
    boundAt: binding.at,
    sharing: binding,
    due: use === 'RESIDENT_FEE' ? feeNow(office, binding.relativeId) : null,
    spent: spentThisMonth(office, binding.relativeId),
    available: office.available(holder.id),
    shareable: office.shareable(holder.id),
    keptBack: keptBackBy(rules, today),
    wallets: { sharer: wallets.includes(holder.id), relative: wallets.includes(binding.relativeId) },
    rules,
    now,
  }
}

/** What the fee comes to that can be paid for somebody today, the latest year first; null where none can. */
function feeNow({ person, pack, today }: Office, personId: string): Fen | null {
  const insured = person(personId)
  const { fees } = pack(insured.area).contribution
  const quotes = fees
    .filter(({ stages }) => stageOn(stages.value, today) !== null)
    .sort((a, b) => b.year - a.year)
    .map(({ year }) => quoteFor(insured, year, fees, today))
  const [first] = quotes.flatMap((quote) => (quote.ok ? [quote.value.due] : []))
  return first ?? null
}
