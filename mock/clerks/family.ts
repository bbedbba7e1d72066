import { countsForLife, isBound } from '@/domain/family/binding'
import { additionVerdict } from '@/domain/family/sharer'
import { ok, refused } from '@/domain/outcome'
import { cite, inForce } from '@/domain/policy/fact'
import { addingTo, bindingReply } from '../bindings'
import type { DeskOf } from '../desk'

export const family: DeskOf<'family'> = (office) => ({
  members() {
    const { holder, today, books } = office
    if (holder.scheme !== 'EMPLOYEE') return refused({ code: 'NOT_EMPLOYEE_INSURED' })
    const rules = office.pack(holder.area).family
    const own = books.bindings.filter((binding) => binding.sharerId === holder.id)
    const active = own.filter(({ status }) => isBound(status))
    const uses = inForce(rules.uses, today)
    const may = additionVerdict(addingTo(office))
    return ok({
      bindings: own.map((binding) => bindingReply(binding, office)),
      active: { count: active.length, limit: inForce(rules.maxActive, today)?.value ?? null },
      lifetime: {
        count: own.filter(({ status }) => countsForLife(status)).length,
        limit: inForce(rules.maxLifetime, today)?.value ?? null,
      },
      uses: uses ? [...uses.value] : [],
      usesCitation: uses && cite(uses),
      notNow: may.ok ? null : may.refusal,
    })
  },
})
