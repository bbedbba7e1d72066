import { ageOn } from '@/domain/calendar'
import { bindingCommitment, familyNoticeOn } from '@/domain/consent'
import { relationVerdict } from '@/domain/family/application'
import { countsForLife } from '@/domain/family/binding'
import { relations } from '@/domain/family/relation'
import type { ReviewGround } from '@/domain/family/review'
import { openTerm } from '@/domain/family/term'
import { type DocumentType, maskDocument, tidyDocument } from '@/domain/identity/document'
import { maskIdNumber, maskName } from '@/domain/identity/mask'
import { zero } from '@/domain/money'
import { ok, refused } from '@/domain/outcome'
import { cite, inForce } from '@/domain/policy/fact'
import type { Signature } from '@/domain/signature'
import { judged } from '../applying'
import { bindingReply } from '../bindings'
import type { BindingRow, Books } from '../books'
import type { FurtherDeskOf } from '../desk'
import { furtherOf } from '../further-books'
import { fingerprint, madeBefore, noteKey } from '../keys'
import type { Office } from '../office'
import { pass } from '../passage'
import { reviewReply, sendToReview } from '../reviews'
import { agree } from './consents'
import { familyEnding, sharingReply } from './family-ending'
import { familySpending } from './family-spending'
import { consume } from './step-up'

/** From this age on a relative would prove who they are; younger, the guardian confirms (P43, P48). */
const ownFaceFrom = 16

/** Adding a relative, from who may be bound to the binding itself; and what is said of one afterwards. */
export const binding: FurtherDeskOf<'family'> = (office) => ({
  ...familyEnding(office),
  ...familySpending(office),

  verdicts({ on }) {
    const rules = office.pack(office.holder.area).family
    const day = on ?? office.today
    const rule = inForce(rules.relations, day)
    return ok({
      on: day,
      verdicts: relations.map((relation) => {
        const verdict = relationVerdict(relation, rules, day)
        return { relation, refusal: verdict.ok ? null : verdict.refusal, citation: rule && cite(rule) }
      }),
    })
  },

  precheck(told) {
    const verdict = judged(office, told, told.signature !== null)
    if (!verdict.ok) return verdict
    const { holder, today, books } = office
    const relative = verdict.value
    const ever = books.bindings.filter(({ sharerId, status }) => sharerId === holder.id && countsForLife(status))
    const rules = office.pack(holder.area).family
    const limit = inForce(rules.maxLifetime, today)?.value ?? null
    const uses = inForce(rules.uses, today)
    const { document, idNumber } = told
    return ok({
      personId: relative.id,
      maskedName: maskName(relative.name),
      maskedIdNumber:
        document === 'ID_CARD' ? maskIdNumber(relative.card.number) : maskDocument(tidyDocument(idNumber)),
      areaName: office.areaName(relative.area),
      minor: ageOn(relative.card.born, today) < ownFaceFrom,
      // Null only while the reserve is not known, and then nobody is bound.
      shareable: office.shareable(holder.id) ?? zero,
      place: { number: ever.length + 1, limit },
      waits: groundsOf(office, document),
      on: today,
      maskedSharer: maskName(holder.name),
      uses: uses ? [...uses.value] : [],
      usesCitation: uses && cite(uses),
      versions: { notice: familyNoticeOn(today), commitment: bindingCommitment },
    })
  },

  bind({ key, stepUpToken, ...application }) {
    const { books, holder, today, now } = office
    const made = madeBefore(books, key, 'bind', application)
    const earlier = books.bindings.find((binding) => binding.id === made)
    if (earlier) return ok(bindingReply(earlier, office))
    const verdict = judged(office, application, true)
    if (!verdict.ok) return verdict
    const { relation, document, proof, consents, signature } = application
    const outdated = outdatedOf(consents, office)
    if (outdated) return outdated
    if (proof === 'SELF' && !consume(office, stepUpToken, key)) return refused({ code: 'STEP_UP_NEEDED' })
    const grounds = proof === 'SELF' ? groundsOf(office, document) : proof
    const status = grounds ? 'UNDER_REVIEW' : 'ACTIVE'
    const { to, cap, monthlyCap, uses } = application.term ?? openTerm
    const binding: BindingRow = {
      id: office.nextId('binding'),
      sharerId: holder.id,
      relativeId: verdict.value.id,
      relation,
      status,
      since: today,
      at: now,
      cap,
      monthlyCap,
      paused: false,
      uses: uses && [...uses],
      to,
    }
    books.bindings.push(binding)
    if (grounds) sendToReview(office, binding.id, grounds)
    if (signature) file(books, binding.id, signature)
    agree(office, 'FAMILY_NOTICE')
    pass(
      books,
      { at: now, actor: holder.id, of: binding.id, personId: holder.id, from: null, to: status },
      status === 'ACTIVE' ? 'BINDING_ACTIVE' : null,
    )
    noteKey(books, key, 'bind', application, binding.id)
    return ok(bindingReply(binding, office))
  },

  binding({ bindingId }) {
    const found = office.books.bindings.find(
      (binding) => binding.id === bindingId && binding.sharerId === office.holder.id,
    )
    if (!found) return refused({ code: 'NOT_FOUND' })
    return ok({ ...sharingReply(found, office), review: reviewReply(office, found.id) })
  },
})

/** Why a binding by somebody who has proved themselves is looked at all the same; null where it holds at once. */
function groundsOf({ pack, holder, today }: Office, document: DocumentType): ReviewGround | null {
  if (document !== 'ID_CARD') return 'DOCUMENT'
  return inForce(pack(holder.area).family.reviewed, today)?.value ? 'OFFICE' : null
}

/** Keeps what tells this signature from another, and no way back to the picture or the name (FNV-1a, as for keys). */
function file(books: Books, bindingId: string, signature: Signature): void {
  furtherOf(books).signatures.push({ bindingId, kind: signature.kind, digest: fingerprint(signature) })
}

/** What was agreed to is not what is in force: nothing is bound on a wording nobody has seen. Null where it is. */
function outdatedOf({ notice, commitment }: { notice: string; commitment: string }, { today }: Office) {
  const inForce = familyNoticeOn(today)
  if (notice !== inForce) return refused({ code: 'VERSION_OUTDATED' as const, detail: { version: inForce } })
  if (commitment === bindingCommitment) return null
  return refused({ code: 'VERSION_OUTDATED' as const, detail: { version: bindingCommitment } })
}
