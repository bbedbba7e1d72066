import { dayOf, type IsoDate } from '@/domain/calendar'
import { postedBy } from '@/domain/contribution/posting'
import { type Citation, cite, type Fact, inForce } from '@/domain/policy/fact'
import { type Awaited, foremostAwaited, orderAwaits, requestAwaits, reviewAwaits } from '@/domain/records/awaits'
import { type Term, termOn } from '@/domain/records/term'
import { isFinished as transferFinished } from '@/domain/transfer/stage'
import { handedIn } from '@/domain/withdrawal/request'
import { workingCalendarOf } from '@/domain/working-days'
import { records } from './clerks/records'
import { coverReply, ownCovers } from './covers'
import { furtherOf } from './further-books'
import type { Office } from './office'
import { ownerOf } from './requests'

/** What 首页 is told of, and what it can do without. */
function recordsOf(office: Office) {
  const { books, holder } = office
  const first = records(office).list({})
  const transfers = furtherOf(books)
    .transfers.filter(({ personId }) => personId === holder.id)
    .map(({ id, from, to, status, amount, history }) => ({
      errand: 'TRANSFER' as const,
      recordId: id,
      at: history[0]?.at ?? office.now,
      open: !transferFinished(status),
      status,
      fromName: office.areaName(from),
      toName: office.areaName(to),
      amount,
    }))
  const covers = ownCovers(office).map((cover) => {
    const { name, person, maskedName } = coverReply(cover, office)
    return {
      errand: 'COVER' as const,
      recordId: cover.id,
      at: cover.endedAt ?? cover.boughtAt,
      open: false,
      status: cover.status,
      name,
      person,
      maskedName,
      amount: cover.premium,
    }
  })
  const all = [...(first.ok ? first.value.records : []), ...transfers, ...covers]
  return all.sort((a, b) => Number(b.open) - Number(a.open) || (a.at < b.at ? 1 : -1))
}

type Recorded = ReturnType<typeof recordsOf>[number]

/** A day an office is to be done by, and where that office is; `rule` is null where this rehearsal counts it. */
interface Promised {
  readonly by: IsoDate
  readonly area: string
  readonly rule: Fact<unknown> | null
}

/** Every matter of whoever stands at the counter, with what it waits for and until when. */
export const mattersOf = (office: Office) =>
  recordsOf(office).map((record) => {
    const awaits = awaitedBy(record, office)
    const promised = awaits === 'OFFICE' ? promisedOf(record, office) : null
    return { record, awaits, area: promised?.area ?? office.holder.area, ...termOf(office, promised) }
  })

export type Matter = ReturnType<typeof mattersOf>[number]

function termOf({ today, pack }: Office, promised: Promised | null): { term: Term | null; citation: Citation | null } {
  const term = promised && termOn(promised.by, today, workingCalendarOf(pack(promised.area).calendar))
  return { term, citation: promised?.rule ? cite(promised.rule) : null }
}

function awaitedBy(record: Recorded, { books }: Office): Awaited | null {
  if (!record.open) return null
  switch (record.errand) {
    case 'CONTRIBUTION':
      return orderAwaits(record.status)
    case 'SITTING':
      return foremostAwaited(record.people.map(({ status }) => status && orderAwaits(status)))
    case 'BINDING':
      return reviewAwaits(reviewOf(books, record.recordId)?.grounds ?? null)
    case 'WITHDRAWAL':
      return requestAwaits(record.status)
    case 'SENDING':
      return 'TIME'
    default:
      return 'OFFICE'
  }
}

function promisedOf({ errand, recordId }: Recorded, office: Office): Promised | null {
  const { books, holder, pack, person } = office
  const { area } = holder
  switch (errand) {
    case 'CONTRIBUTION':
      return postingOf([recordId], office)
    case 'SITTING': {
      const sitting = furtherOf(books).sittings.find(({ id }) => id === recordId)
      return postingOf(sitting?.people.flatMap(({ orderId }) => orderId ?? []) ?? [], office)
    }
    case 'BINDING': {
      const review = reviewOf(books, recordId)
      return review ? { by: review.by, area, rule: null } : null
    }
    case 'WITHDRAWAL': {
      const request = books.requests.find(({ id }) => id === recordId)
      const since = request && handedIn(request.history)?.at
      if (!request?.paidBy || !since) return null
      const { area: at } = person(ownerOf(request))
      return { by: request.paidBy, area: at, rule: inForce(pack(at).withdrawal.workingDays, dayOf(since)) }
    }
    case 'TRANSFER': {
      const transfer = furtherOf(books).transfers.find(({ id }) => id === recordId)
      const since = transfer?.history[0]
      if (!transfer || !since) return null
      return { by: transfer.doneBy, area, rule: inForce(pack(transfer.from).transfer.rule, dayOf(since.at)) }
    }
    default:
      return null
  }
}

/** By when the tax office has posted what is on its way: the last of several. */
function postingOf(orderIds: readonly string[], { books, holder, pack, person }: Office): Promised | null {
  const days = books.orders
    .filter(({ id, status }) => orderIds.includes(id) && status === 'PROCESSING')
    .flatMap(({ dispatchAt, insuredId }) =>
      dispatchAt ? postedBy(dayOf(dispatchAt), workingCalendarOf(pack(person(insuredId).area).calendar)) : [],
    )
    .sort()
  const by = days[days.length - 1]
  return by ? { by, area: holder.area, rule: null } : null
}

const reviewOf = (books: Office['books'], bindingId: string) =>
  furtherOf(books).reviews.find((review) => review.bindingId === bindingId) ?? null
