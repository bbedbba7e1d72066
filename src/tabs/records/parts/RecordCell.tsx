import { View } from '@tarojs/components'
import { Icon } from '@/design/parts/Icon'
import { Money } from '@/design/parts/Money'
import { Pressable } from '@/design/parts/Pressable'
import { StatusTag } from '@/design/parts/StatusTag'
import { formatDay, formatMoment } from '@/domain/calendar'
import { comesTo, foremost, tally } from '@/domain/contribution/together'
import { goTo } from '@/platform/navigate'
import { copy } from '../copy'
import type { Matter } from '../store'

/** One record: what and for whom, when, and on the right how much and how it stands. Opens the page that knows the rest. */
export function RecordCell({ of: { record, term } }: { of: Matter }) {
  const { title, note, amount, standing, open } = told(record)
  return (
    <Pressable className="hj-cell" onPress={open}>
      <View className="hj-cell__body">
        <View className="hj-cell__words">
          <View>{title}</View>
          <View className="hj-cell__note">{note}</View>
          <View className="hj-cell__note records-moment">{formatMoment(record.at)}</View>
          {term && <View className="hj-cell__note">{dueOf(term)}</View>}
        </View>
        <View className="records-end">
          {amount !== null && <Money fen={amount} />}
          <StatusTag tone={standing.tone}>{standing.word}</StatusTag>
        </View>
      </View>
      <Icon name="chevron" size="small" tone="ink-quiet" />
    </Pressable>
  )
}

function dueOf({ by, overdue, urgedAt }: NonNullable<Matter['term']>): string {
  if (urgedAt !== null) return copy.term.urged
  return overdue ? copy.term.late(formatDay(by)) : copy.term.by(formatDay(by))
}

function told(record: Matter['record']) {
  const {
    errands: { contribution, binding, sending, withdrawal, transfer, cover },
    standing,
    several,
  } = copy
  switch (record.errand) {
    case 'CONTRIBUTION':
      return {
        title: contribution.title(record.maskedName),
        note: `${contribution.note(record.year)}${(record.amount > 0 && contribution.came[record.status]) || ''}`,
        amount: record.amount,
        standing: standing.orders[record.status],
        open: () => goTo('contribution/progress', { orderId: record.recordId }),
      }
    case 'SITTING': {
      const { people } = record
      const { status, fees } = foremost(people)
      const alike = fees.length === people.length
      return {
        title: contribution.title(several.who(people.map(({ maskedName }) => maskedName))),
        note: alike ? contribution.note(record.year) : several.all(tally(people).map(([of, n]) => several.each(n, of))),
        amount: comesTo(people),
        standing: alike
          ? standing.orders[status]
          : { ...standing.orders[status], word: several.each(fees.length, status) },
        open: () => goTo('contribution/sitting-results', { sittingId: record.recordId }),
      }
    }
    case 'BINDING':
      return {
        title: binding.title(record.maskedName),
        note: binding.note,
        amount: null,
        standing: standing.bindings[record.status],
        open: () => goTo('family/relative', { bindingId: record.recordId }),
      }
    case 'SENDING':
      return {
        title: sending.title(record.maskedName),
        note: sending.note,
        amount: record.amount,
        standing: standing.sendings[record.status],
        open: () => goTo('wallet/progress', { sendingId: record.recordId }),
      }
    case 'WITHDRAWAL':
      return {
        ...withdrawal,
        amount: record.amount,
        standing: standing.requests[record.status],
        open: () => goTo('withdrawal/progress', { requestId: record.recordId }),
      }
    case 'TRANSFER':
      return {
        title: transfer.title(record.toName),
        note: transfer.note,
        amount: record.amount,
        standing: standing.transfers[record.status],
        open: () => goTo('transfer/progress', { transferId: record.recordId }),
      }
    case 'COVER':
      return {
        title: cover.title(record.maskedName),
        note: record.name,
        amount: record.amount,
        standing: standing.covers[record.status],
        open: () => goTo('insurance/cover', { coverId: record.recordId }),
      }
  }
}
