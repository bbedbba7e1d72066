import { View } from '@tarojs/components'
import { Card } from '@/design/parts/Card'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { Money } from '@/design/parts/Money'
import { Notice } from '@/design/parts/Notice'
import { StatusTag } from '@/design/parts/StatusTag'
import { SummaryList } from '@/design/parts/SummaryList'
import type { Receipt, Revealed } from '../receipt-store'
import { Check } from './Check'
import { copy } from './copy'
import { linesOf, startOf } from './lines'
import type { Modules } from './qr'
import '../contribution.scss'

interface Props {
  receipt: Receipt
  revealed: Revealed | null
  modules: Modules
  onReveal(): void
  onHide(): void
}

/** What a receipt says: the amount, the rows, what begins when, and how it is checked. */
export function Body({ receipt, revealed, modules, onReveal, onHide }: Props) {
  return (
    <>
      <Card>
        <View className="contribution-head">
          <View className="contribution-quiet">{copy.amount}</View>
          <StatusTag tone="good">{copy.paid}</StatusTag>
        </View>
        <Money fen={receipt.amount} size="display" />
        <View className="contribution-quiet">{copy.what(revealed?.name ?? receipt.maskedName, receipt.year)}</View>
      </Card>
      {revealed && (
        <Notice tone="info" live="polite" action={{ label: copy.reveal.hide, onPress: onHide }}>
          {copy.reveal.shown}
        </Notice>
      )}
      <Card>
        <SummaryList rows={linesOf(receipt, revealed)} />
      </Card>
      {/* On paper the days stand in their row, and one sheet is enough. */}
      <View className="hj-off-paper">
        <Card title={copy.starts.title}>
          <View>{startOf(receipt)}</View>
        </Card>
      </View>
      <Check code={receipt.code} modules={modules} />
      {!revealed && (
        <View className="hj-off-paper">
          <CellGroup>
            <Cell title={copy.reveal.title} note={copy.reveal.note} icon="lock" onPress={onReveal} />
          </CellGroup>
        </View>
      )}
      {receipt.invented && (
        <Notice tone="warn" title={copy.invented.title}>
          {copy.invented.reason}
        </Notice>
      )}
    </>
  )
}
