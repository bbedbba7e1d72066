import { formatDay } from '@/domain/calendar'
import { formatYuan } from '@/domain/money'
import { copy } from './copy.short'
import { askHowInCash, payInCash, type Way } from './refusals/copy.ways'
import type { Quote } from './store'

/** What else there is to do about a fee the account cannot carry: the day of the next 划入, somebody else's account, the tax office. Null where nothing lacks. */
export function waysWhenShort({ otherwise, closes }: Pick<Quote, 'otherwise' | 'closes'>): readonly Way[] | null {
  if (!otherwise) return null
  return [waitOf(otherwise.credit, closes), otherPayerOf(otherwise.otherPayers), payInCash, askHowInCash]
}

function waitOf(credit: NonNullable<Quote['otherwise']>['credit'], closes: Quote['closes']): Way {
  if (!credit) return { label: copy.wait.label, note: copy.wait.unknown, to: 'balance/overview' }
  const next = copy.wait.next(formatDay(credit.on), formatYuan(credit.fen))
  const { enoughOn } = credit
  const end =
    enoughOn === null
      ? copy.wait.never
      : enoughOn <= closes
        ? copy.wait.inTime(formatDay(enoughOn), formatDay(closes))
        : copy.wait.tooLate(formatDay(enoughOn), formatDay(closes))
  return { label: copy.wait.label, note: `${next}${end}`, to: 'balance/overview' }
}

const otherPayerOf = (others: number): Way => ({
  label: copy.otherPayer.label,
  note: others > 0 ? copy.otherPayer.some(others) : copy.otherPayer.none,
})
