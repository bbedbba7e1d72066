import { formatTime, type Instant, type IsoDate } from '@/domain/calendar'
import type { OrderStatus } from '@/domain/contribution/order'
import { comesTo, foremost } from '@/domain/contribution/together'
import { type Fen, formatYuan } from '@/domain/money'
import { goTo } from '@/platform/navigate'
import { copy } from './copy'
import type { Told } from './parts/TodoCard'
import type { OpenRecord } from './store'
import type { Expiring, Unpaid } from './todo'

const { todo } = copy

/** Nobody is told of an amount of 0 元 as though it were money. */
const withAmount = (amount: Fen, note: string) => `${todo.amount(formatYuan(amount))}，${note}`

/** Both are near: the year would only be read aloud. */
const monthDay = (at: IsoDate | Instant): [month: number, day: number] => [
  Number(at.slice(5, 7)),
  Number(at.slice(8, 10)),
]

/** Something begun, as the one thing to do about it. */
export function toldOf(record: OpenRecord): Told {
  switch (record.errand) {
    case 'CONTRIBUTION':
      return {
        ...toldOfFee(record.status, record.maskedName, record.amount),
        open: () => goTo('contribution/progress', { orderId: record.recordId }),
      }
    case 'SITTING': {
      const { status, fees } = foremost(record.people)
      const who = todo.who(fees.map(({ maskedName }) => maskedName))
      return {
        ...toldOfFee(status, who, comesTo(fees)),
        open: () => goTo('contribution/sitting-results', { sittingId: record.recordId }),
      }
    }
    case 'SENDING': {
      const { title, note, go } = todo.sending
      return {
        title: title(record.maskedName),
        note: withAmount(record.amount, note(...monthDay(record.returnsAt), formatTime(record.returnsAt))),
        go,
        open: () => goTo('wallet/progress', { sendingId: record.recordId }),
      }
    }
    case 'BINDING': {
      const { title, note, go } = todo.binding
      return {
        title: title(record.maskedName),
        note,
        go,
        open: () => goTo('family/relative', { bindingId: record.recordId }),
      }
    }
    case 'WITHDRAWAL': {
      const { title, note, go } = todo.requests[record.status] ?? todo.request
      return {
        title,
        note: withAmount(record.amount, note),
        go,
        alarming: record.status === 'PAY_FAILED',
        open: () => goTo('withdrawal/progress', { requestId: record.recordId }),
      }
    }
  }
}

/** One fee, or those of several people that stand alike. */
function toldOfFee(status: OrderStatus, who: string, amount: Fen) {
  const { title, note, free, go } = todo.orders[status] ?? todo.order
  return { title: title(who), note: amount === 0 ? free : withAmount(amount, note), go }
}

/** A season's fee that is still unpaid. */
export function toldOfUnpaid({ names, year, total, closes, daysLeft }: Unpaid): Told {
  const owed = total > 0 ? todo.total(formatYuan(total)) : todo.nothingOwed
  const lastDay = closes !== null && daysLeft === 0
  return {
    title: todo.unpaid(todo.who(names), year),
    note: closes ? `${owed} · ${todo.closes(...monthDay(closes), daysLeft)}` : owed,
    ...(lastDay && { urgent: todo.lastDay }),
    go: todo.pay,
    open: () => goTo('contribution/people'),
  }
}

/** Bindings about to end: the soonest by its name, and whoever else there is on the list. */
export function toldOfExpiring([first, ...others]: readonly Expiring[]): Told | null {
  if (!first) return null
  const { bindingId, maskedName, to, left } = first
  const { title, note, many, soonest, go, see } = todo.expiring
  const day = [Number(to.slice(5, 7)), Number(to.slice(8))] as const
  return others.length > 0
    ? { title: many(maskedName, others.length + 1), note: soonest(...day), go: see, open: () => goTo('family/members') }
    : { title: title(maskedName, left), note: note(...day), go, open: () => goTo('family/limit', { bindingId }) }
}
