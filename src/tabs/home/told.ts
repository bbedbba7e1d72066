import { type Fen, formatYuan } from '@/domain/money'
import { goTo } from '@/platform/navigate'
import { copy } from './copy'
import type { Told } from './parts/TodoCard'
import type { OpenRecord } from './store'
import type { Unpaid } from './todo'

const { todo } = copy

/** Nobody is told of an amount of 0 元 as though it were money. */
const withAmount = (amount: Fen, note: string) => `${todo.amount(formatYuan(amount))}，${note}`

/** Something begun, as the one thing to do about it. */
export function toldOf(record: OpenRecord): Told {
  switch (record.errand) {
    case 'CONTRIBUTION': {
      const { title, note, free, go } = todo.orders[record.status] ?? todo.order
      return {
        title: title(record.maskedName),
        note: record.amount === 0 ? free : withAmount(record.amount, note),
        go,
        open: () => goTo('contribution/progress', { orderId: record.recordId }),
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

/** A season's fee that is still unpaid. */
export function toldOfUnpaid({ names, year, total, closes, daysLeft }: Unpaid): Told {
  const owed = total > 0 ? todo.total(formatYuan(total)) : todo.nothingOwed
  const lastDay = closes !== null && daysLeft === 0
  return {
    title: todo.unpaid(names, year),
    note: closes ? `${owed} · ${todo.closes(Number(closes.slice(5, 7)), Number(closes.slice(8)), daysLeft)}` : owed,
    ...(lastDay && { urgent: todo.lastDay }),
    go: todo.pay,
    open: () => goTo('contribution/people'),
  }
}
