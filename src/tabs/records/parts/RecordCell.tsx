import { View } from '@tarojs/components'
import { Icon } from '@/design/parts/Icon'
import { Money } from '@/design/parts/Money'
import { Pressable } from '@/design/parts/Pressable'
import { StatusTag } from '@/design/parts/StatusTag'
import { formatMoment } from '@/domain/calendar'
import { goTo } from '@/platform/navigate'
import { copy } from '../copy'
import type { RecordOf } from '../store'

/** One record: what and for whom, when, and on the right how much and how it stands. Opens the page that knows the rest. */
export function RecordCell({ record }: { record: RecordOf }) {
  const { title, note, standing, open } = told(record)
  return (
    <Pressable className="hj-cell" onPress={open}>
      <View className="hj-cell__body">
        <View className="hj-cell__words">
          <View>{title}</View>
          <View className="hj-cell__note">{note}</View>
          <View className="hj-cell__note records-moment">{formatMoment(record.at)}</View>
        </View>
        <View className="records-end">
          {'amount' in record && <Money fen={record.amount} />}
          <StatusTag tone={standing.tone}>{standing.word}</StatusTag>
        </View>
      </View>
      <Icon name="chevron" size="small" tone="ink-quiet" />
    </Pressable>
  )
}

function told(record: RecordOf) {
  const {
    errands: { contribution, binding, withdrawal },
    standing,
  } = copy
  switch (record.errand) {
    case 'CONTRIBUTION':
      return {
        title: contribution.title(record.maskedName),
        note: contribution.note(record.year),
        standing: standing.orders[record.status],
        open: () => goTo('contribution/progress', { orderId: record.recordId }),
      }
    case 'BINDING':
      return {
        title: binding.title(record.maskedName),
        note: binding.note,
        standing: standing.bindings[record.status],
        open: () => goTo('family/relative', { bindingId: record.recordId }),
      }
    case 'WITHDRAWAL':
      return {
        ...withdrawal,
        standing: standing.requests[record.status],
        open: () => goTo('withdrawal/progress', { requestId: record.recordId }),
      }
  }
}
