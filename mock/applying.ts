import { type Application, bindingVerdict } from '@/domain/family/application'
import { isBound } from '@/domain/family/binding'
import type { Verdict } from '@/domain/family/refusals'
import type { Relation } from '@/domain/family/relation'
import { openTerm, type Term, termVerdict } from '@/domain/family/term'
import type { DocumentType } from '@/domain/identity/document'
import type { Insured } from '@/domain/insured'
import { zero } from '@/domain/money'
import { ok } from '@/domain/outcome'
import { inForce } from '@/domain/policy/fact'
import { type Signature, signatureVerdict } from '@/domain/signature'
import { addingTo } from './bindings'
import { furtherOf } from './further-books'
import type { Office } from './office'
import { personWithPaper } from './people/papers'

/** What is told of the relative and of the terms. */
export interface Told {
  readonly relation: Relation
  readonly name: string
  readonly document: DocumentType
  readonly idNumber: string
  readonly term: Term | null
  readonly signature: Signature | null
}

/** Whether an application is taken as far as it has come; `signed` when the signature is due as well. */
export function judged(office: Office, told: Told, signed: boolean): Verdict<Insured> {
  const { holder, today, books } = office
  const named = personWithPaper(told.name, told.document, told.idNumber)
  const application: Application = {
    ...addingTo(office),
    relation: told.relation,
    relative: named && restated(office, named.id),
    boundElsewhere: books.bindings.some(
      ({ sharerId, relativeId, status }) => sharerId !== holder.id && relativeId === named?.id && isBound(status),
    ),
  }
  const verdict = bindingVerdict(application)
  if (!verdict.ok) return verdict
  const uses = inForce(application.family.uses, today)?.value ?? []
  const shareable = office.shareable(holder.id) ?? zero
  const term = termVerdict(told.term ?? openTerm, { today, shareable, uses })
  if (!term.ok) return term
  const signature = signed ? signatureVerdict(told.signature, holder.name) : ok(told.signature)
  return signature.ok ? verdict : signature
}

/** A relative as the register has them by now. */
function restated(office: Office, personId: string): Insured {
  const { scheme, publicFunded } = furtherOf(office.books).restated.find((row) => row.personId === personId) ?? {}
  return { ...office.person(personId), ...(scheme && { scheme }), ...(publicFunded && { publicFunded }) }
}
