import { maskIdNumber, maskName } from '@/domain/identity/mask'
import type { BindingRow } from './books'
import type { Office } from './office'

/** The holder's side of whatever is applied for now. */
export function addingTo(office: Office) {
  const { holder, today, books } = office
  return {
    sharer: { insured: holder, available: office.available(holder.id), ...(holder.frozen && { frozen: true }) },
    earlier: books.bindings
      .filter((binding) => binding.sharerId === holder.id)
      .map((binding) => ({ ...binding, relativeSex: office.person(binding.relativeId).card.sex })),
    family: office.pack(holder.area).family,
    on: today,
  }
}

/** A binding as the sharer may see it. */
export function bindingReply(binding: BindingRow, office: Office) {
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
    to: binding.to,
    paused: binding.paused,
  }
}
