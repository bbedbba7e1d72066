import { Text, View } from '@tarojs/components'
import { Card } from '@/design/parts/Card'
import { Citation } from '@/design/parts/Citation'
import { Notice } from '@/design/parts/Notice'
import { StatusTag } from '@/design/parts/StatusTag'
import { SummaryList } from '@/design/parts/SummaryList'
import { formatDay } from '@/domain/calendar'
import { holdMinutes } from '@/domain/contribution/order'
import { formatYuan } from '@/domain/money'
import { copy } from '../copy'
import type { Quote } from '../store'
import { FeeLines } from './FeeLines'

const words = copy.quote

/** A fee in four cards: what is owed, what it leaves in the account, when it helps, and how it can be undone. The last two only where it can be paid. */
export function QuoteCards({ quote }: { quote: Quote }) {
  const { due, funding } = quote
  const short = funding.shortfall > 0
  return (
    <>
      <FeeLines quote={quote} />
      {due === 0 && (
        <Notice tone="info" title={words.nothingDue.title}>
          {words.nothingDue.reason}
        </Notice>
      )}
      <Card>
        <SummaryList
          rows={[
            { label: short ? words.before : words.from, value: formatYuan(funding.before) },
            ...(short ? [] : [{ label: words.after, value: formatYuan(funding.after) }]),
          ]}
        />
      </Card>
      {!short && <WhatItBuys quote={quote} />}
    </>
  )
}

/** When it helps, and how it can be undone. */
function WhatItBuys({ quote: { benefit, waitingMonths, undo, closes } }: { quote: Quote }) {
  return (
    <>
      <Card title={words.usable}>
        <StatusTag tone={waitingMonths === 0 ? 'good' : 'wait'}>
          {waitingMonths === 0 ? words.atOnce : words.waits(waitingMonths)}
        </StatusTag>
        <View>
          <Text>{copy.span(formatDay(benefit.from), formatDay(benefit.to))}</Text>
        </View>
        {waitingMonths > 0 && <View>{words.waitsNote}</View>}
        <View className="hj-cell__note">{words.closes(formatDay(closes))}</View>
      </Card>
      <Card title={words.undo}>
        <View>{copy.undo[undo.kind](holdMinutes)}</View>
        {undo.citation && <Citation citation={undo.citation} />}
      </Card>
    </>
  )
}
