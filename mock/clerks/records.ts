import { isFinished as orderFinished } from '@/domain/contribution/order'
import { maskName } from '@/domain/identity/mask'
import { ok } from '@/domain/outcome'
import { isFinished as requestFinished } from '@/domain/withdrawal/request'
import type { DeskOf } from '../desk'
import { sendingRecords, sittingRecords } from '../groups'

export const records: DeskOf<'records'> = (office) => ({
  list() {
    const { books, holder } = office
    const nameOf = (id: string) => maskName(office.person(id).name)
    const sittings = sittingRecords(office)
    const orders = books.orders
      .filter((order) => order.payerId === holder.id && !sittings.grouped.has(order.id))
      .map((order) => ({
        errand: 'CONTRIBUTION' as const,
        recordId: order.id,
        at: order.submittedAt ?? order.createdAt,
        open: !orderFinished(order.status),
        status: order.status,
        maskedName: nameOf(order.insuredId),
        year: order.year,
        amount: order.amount,
      }))
    const bindings = books.bindings
      .filter((binding) => binding.sharerId === holder.id)
      .map((binding) => ({
        errand: 'BINDING' as const,
        recordId: binding.id,
        at: binding.at,
        open: binding.status === 'UNDER_REVIEW',
        status: binding.status,
        maskedName: nameOf(binding.relativeId),
        relation: binding.relation,
      }))
    const requests = books.requests
      .filter((request) => request.applicantId === holder.id)
      .map((request) => ({
        errand: 'WITHDRAWAL' as const,
        recordId: request.id,
        at: request.history[0]?.at ?? office.now,
        open: !requestFinished(request.status),
        status: request.status,
        reason: request.reason,
        amount: request.amount,
      }))
    const all = [...orders, ...sittings.records, ...bindings, ...sendingRecords(office), ...requests]
    return ok({ records: all.sort((a, b) => Number(b.open) - Number(a.open) || (a.at < b.at ? 1 : -1)) })
  },
})
