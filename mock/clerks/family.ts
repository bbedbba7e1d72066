import { ageOn } from '@/domain/calendar'
import { type Application, bindingVerdict, isBound, relationVerdict } from '@/domain/family/binding'
import { type Relation, relations } from '@/domain/family/relation'
import { maskIdNumber, maskName } from '@/domain/identity/mask'
import { ok, refused } from '@/domain/outcome'
import { cite, inForce } from '@/domain/policy/fact'
import type { BindingRow } from '../books'
import type { DeskOf } from '../desk'
import { madeBefore, noteKey } from '../keys'
import type { Office } from '../office'
import { personNamed } from '../people/register'
import { consume } from './step-up'

/** From this age on a relative would prove who they are; younger, the guardian confirms (P43, P48). */
const ownFaceFrom = 16

export const family: DeskOf<'family'> = (office) => ({
  members() {
    const { holder, today, books } = office
    if (holder.scheme !== 'EMPLOYEE') return refused({ code: 'NOT_EMPLOYEE_INSURED' })
    const rules = office.pack(holder.area).family
    const own = books.bindings.filter((binding) => binding.sharerId === holder.id)
    const active = own.filter(({ status }) => isBound(status))
    const uses = inForce(rules.uses, today)
    return ok({
      bindings: own.map((binding) => bindingReply(binding, office)),
      active: { count: active.length, limit: inForce(rules.maxActive, today)?.value ?? null },
      lifetime: { count: own.length, limit: inForce(rules.maxLifetime, today)?.value ?? null },
      uses: uses ? [...uses.value] : [],
      usesCitation: uses && cite(uses),
    })
  },

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

  precheck({ relation, name, idNumber }) {
    const verdict = bindingVerdict(applicationOf(office, relation, name, idNumber))
    if (!verdict.ok) return verdict
    const relative = verdict.value
    return ok({
      personId: relative.id,
      maskedName: maskName(relative.name),
      maskedIdNumber: maskIdNumber(relative.card.number),
      areaName: office.areaName(relative.area),
      minor: ageOn(relative.card.born, office.today) < ownFaceFrom,
      shareable: office.shareable(office.holder.id),
    })
  },

  bind({ key, stepUpToken, ...application }) {
    const { books, holder, today, now } = office
    const made = madeBefore(books, key, 'bind', application)
    const earlier = books.bindings.find((binding) => binding.id === made)
    if (earlier) return ok(bindingReply(earlier, office))
    const verdict = bindingVerdict(applicationOf(office, application.relation, application.name, application.idNumber))
    if (!verdict.ok) return verdict
    if (!consume(office, stepUpToken, key)) return refused({ code: 'STEP_UP_NEEDED' })
    const binding: BindingRow = {
      id: office.nextId('binding'),
      sharerId: holder.id,
      relativeId: verdict.value.id,
      relation: application.relation,
      status: 'ACTIVE',
      since: today,
      at: now,
    }
    books.bindings.push(binding)
    noteKey(books, key, 'bind', application, binding.id)
    return ok(bindingReply(binding, office))
  },

  binding({ bindingId }) {
    const found = office.books.bindings.find(
      (binding) => binding.id === bindingId && binding.sharerId === office.holder.id,
    )
    return found ? ok(bindingReply(found, office)) : refused({ code: 'NOT_FOUND' })
  },
})

/** What there is to be judged of an application made now. */
function applicationOf(office: Office, relation: Relation, name: string, idNumber: string): Application {
  const { holder, today, books } = office
  const named = personNamed(name, idNumber)
  return {
    sharer: { insured: holder, available: office.available(holder.id) },
    relation,
    relative: named && office.person(named.id),
    earlier: books.bindings
      .filter((binding) => binding.sharerId === holder.id)
      .map((binding) => ({ ...binding, relativeSex: office.person(binding.relativeId).card.sex })),
    family: office.pack(holder.area).family,
    on: today,
  }
}

function bindingReply(binding: BindingRow, office: Office) {
  const relative = office.person(binding.relativeId)
  return {
    bindingId: binding.id,
    personId: relative.id,
    maskedName: maskName(relative.name),
    maskedIdNumber: maskIdNumber(relative.card.number),
    relation: binding.relation,
    status: binding.status,
    areaName: office.areaName(relative.area),
    since: binding.since,
  }
}
